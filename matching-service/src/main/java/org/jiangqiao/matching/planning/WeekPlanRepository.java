package org.jiangqiao.matching.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.paging.IdCursor;
import org.jiangqiao.matching.paging.Where;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WeekPlanRepository implements PanacheRepositoryBase<WeekPlan, UUID> {

  Page<WeekPlan> page(UnionScope scope, @Nullable LocalDate week, PageRequest page) {
    Where where =
        Where.that("scope like :scope", "scope", scope.prefix() + "%")
            .and("week = :week", "week", week)
            .before(IdCursor.decode(page.cursor()));
    List<WeekPlan> found =
        find(where.newestFirst(), where.values()).page(0, page.limit() + 1).list();
    return Page.of(found, page.limit(), plan -> IdCursor.encode(plan.id()));
  }

  boolean runs(UnionScope scope, LocalDate week) {
    return count(
            "scope = ?1 and week = ?2 and status in ?3",
            scope.prefix(),
            week,
            List.of(WeekPlanStatus.QUEUED, WeekPlanStatus.SOLVING))
        > 0;
  }
}
