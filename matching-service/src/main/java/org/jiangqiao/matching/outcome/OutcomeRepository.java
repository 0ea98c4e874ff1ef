package org.jiangqiao.matching.outcome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.paging.Where;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutcomeRepository implements PanacheRepositoryBase<Outcome, UUID> {

  Outcome get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("outcome"));
  }

  List<Outcome> of(Collection<UUID> helpRequestIds) {
    return helpRequestIds.isEmpty()
        ? List.of()
        : list("helpRequestId in ?1 order by id", helpRequestIds);
  }

  /** What was said to be solved without a visit and has not been verified yet. */
  void discardUnvisited(UUID helpRequestId) {
    delete("helpRequestId = ?1 and engagementId is null and verifiedAt is null", helpRequestId);
  }

  /** Who has waited longest comes first. */
  List<Outcome> page(Where where, @Nullable UUID after, int atMost) {
    Where page = where.and("id > :after", "after", after);
    return find(page.oldestFirst(), page.values()).page(0, atMost).list();
  }
}
