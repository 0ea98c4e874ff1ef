package org.jiangqiao.matching.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TimelineRepository implements PanacheRepositoryBase<TimelineRow, UUID> {

  List<TimelineRow> of(UUID helpRequestId, @Nullable UUID after, int atMost) {
    var query =
        after == null
            ? find("helpRequestId = ?1 order by id", helpRequestId)
            : find("helpRequestId = ?1 and id > ?2 order by id", helpRequestId, after);
    return query.page(0, atMost).list();
  }
}
