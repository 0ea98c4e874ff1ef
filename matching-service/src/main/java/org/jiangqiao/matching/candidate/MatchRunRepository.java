package org.jiangqiao.matching.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MatchRunRepository implements PanacheRepositoryBase<MatchRun, UUID> {

  Optional<MatchRun> newest(UUID helpRequestId) {
    return find("helpRequestId = ?1 order by id desc", helpRequestId).firstResultOptional();
  }

  /** The newest run of each case of the region, newest first. */
  List<MatchRun> newestOfCases(String regionPrefix, int atMost) {
    return find(
            """
            from MatchRun r where r.regionCode like concat(?1, '%') and not exists (
              from MatchRun later where later.helpRequestId = r.helpRequestId and later.id > r.id)
            order by r.id desc
            """,
            regionPrefix)
        .page(0, atMost)
        .list();
  }
}
