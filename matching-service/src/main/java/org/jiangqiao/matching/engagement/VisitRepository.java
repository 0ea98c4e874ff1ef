package org.jiangqiao.matching.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.problem.Problem;

@ApplicationScoped
class VisitRepository implements PanacheRepositoryBase<Visit, UUID> {

  Visit get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("visit"));
  }

  List<Visit> of(UUID engagementId) {
    return list("engagementId = ?1 order by plannedStart, id", engagementId);
  }

  List<Visit> of(Collection<UUID> engagementIds) {
    return engagementIds.isEmpty()
        ? List.of()
        : list("engagementId in ?1 order by plannedStart, id", engagementIds);
  }
}
