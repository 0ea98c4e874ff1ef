package org.jiangqiao.matching.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.problem.Problem;

@ApplicationScoped
class VisitRepository implements PanacheRepositoryBase<Visit, UUID> {

  Visit get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("visit"));
  }

  /** Those planned in a part of the union tree that begin in this time. */
  List<Visit> planned(String regionPrefix, Instant from, Instant to, int atMost) {
    return find(
            "status = ?1 and plannedStart >= ?2 and plannedStart < ?3 and engagementId in"
                + " (select e.id from Engagement e where e.regionCode like ?4)"
                + " order by plannedStart, id",
            VisitStatus.PLANNED,
            from,
            to,
            regionPrefix + "%")
        .page(0, atMost)
        .list();
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
