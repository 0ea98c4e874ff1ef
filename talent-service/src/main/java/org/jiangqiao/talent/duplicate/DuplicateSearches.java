package org.jiangqiao.talent.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** Stored searches. */
@ApplicationScoped
class DuplicateSearches implements PanacheRepositoryBase<DuplicateSearch, UUID> {

  boolean openIn(UnionScope scope) {
    return count(
            "scope = ?1 and status in ?2",
            scope.prefix(),
            List.of(SearchStatus.QUEUED, SearchStatus.RUNNING))
        > 0;
  }

  /** Those of unions within the scope, newest first; ids grow with time. */
  Page<DuplicateSearch> page(UnionScope scope, PageRequest page) {
    return Page.of(rows(scope, page), page.limit(), found -> Cursor.encode(found.id()));
  }

  private List<DuplicateSearch> rows(UnionScope scope, PageRequest page) {
    String within = scope.prefix() + "%";
    String cursor = page.cursor();
    if (cursor == null) {
      return find("scope like ?1 order by id desc", within).range(0, page.limit()).list();
    }
    try {
      UUID after = UUID.fromString(Cursor.decode(cursor, 1).getFirst());
      return find("scope like ?1 and id < ?2 order by id desc", within, after)
          .range(0, page.limit())
          .list();
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }
}
