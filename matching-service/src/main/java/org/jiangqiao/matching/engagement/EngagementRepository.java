package org.jiangqiao.matching.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.paging.Where;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EngagementRepository implements PanacheRepositoryBase<Engagement, UUID> {

  Engagement get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("engagement"));
  }

  List<Engagement> of(Collection<UUID> helpRequestIds) {
    return helpRequestIds.isEmpty()
        ? List.of()
        : list("helpRequestId in ?1 order by id", helpRequestIds);
  }

  List<Engagement> page(Where where, @Nullable UUID before, int atMost) {
    Where page = where.before(before);
    return find(page.newestFirst(), page.values()).page(0, atMost).list();
  }
}
