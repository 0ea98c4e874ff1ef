package org.jiangqiao.matching.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.paging.Where;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EnterpriseRepository implements PanacheRepositoryBase<Enterprise, UUID> {

  Enterprise get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("enterprise"));
  }

  boolean usccTaken(String uscc, @Nullable UUID except) {
    return find("uscc", uscc).stream().anyMatch(found -> !found.id().equals(except));
  }

  List<Enterprise> search(
      UnionScope scope, EnterpriseFilter filter, @Nullable UUID before, int atMost) {
    Where where =
        Where.that("regionCode like :scope", "scope", scope.prefix() + "%")
            .and("status = :status", "status", filter.status())
            .and("regionCode like concat(:region, '%')", "region", filter.region())
            .and("name like concat('%', :text, '%') or uscc = :text", "text", filter.text())
            .before(before);
    return find(where.newestFirst(), where.values()).page(0, atMost).list();
  }
}
