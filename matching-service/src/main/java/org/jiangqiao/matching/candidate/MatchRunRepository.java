package org.jiangqiao.matching.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MatchRunRepository implements PanacheRepositoryBase<MatchRun, UUID> {

  Optional<MatchRun> newest(UUID helpRequestId) {
    return find("helpRequestId = ?1 order by id desc", helpRequestId).firstResultOptional();
  }
}
