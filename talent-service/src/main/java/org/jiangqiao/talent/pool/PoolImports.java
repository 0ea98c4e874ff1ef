package org.jiangqiao.talent.pool;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** Stored imports. */
@ApplicationScoped
class PoolImports implements PanacheRepositoryBase<PoolImport, UUID> {

  /** Those of unions within the scope, newest first; ids grow with time. */
  Page<PoolImport> page(UnionScope scope, PageRequest page) {
    return Page.of(rows(scope, page), page.limit(), found -> Cursor.encode(found.id()));
  }

  private List<PoolImport> rows(UnionScope scope, PageRequest page) {
    String within = scope.prefix() + "%";
    if (page.cursor() == null) {
      return find("scope like ?1 order by id desc", within).range(0, page.limit()).list();
    }
    try {
      UUID after = UUID.fromString(Cursor.decode(page.cursor(), 1).getFirst());
      return find("scope like ?1 and id < ?2 order by id desc", within, after)
          .range(0, page.limit())
          .list();
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }

  /**
   * Whether others write before this one may: who is at it, then who came earlier. Dry runs write
   * nothing, so they wait for nobody and nobody waits for them.
   */
  boolean hasToWait(UUID id) {
    List<PoolImport> writing =
        list("status in ?1", List.of(ImportStatus.QUEUED, ImportStatus.RUNNING)).stream()
            .filter(open -> !open.options().dryRun())
            .sorted(
                Comparator.comparing((PoolImport open) -> open.status() != ImportStatus.RUNNING)
                    .thenComparing(PoolImport::id))
            .toList();
    return writing.stream().anyMatch(open -> open.id().equals(id))
        && !writing.getFirst().id().equals(id);
  }
}
