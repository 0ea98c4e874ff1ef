package org.jiangqiao.talent.pool;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** Stored faults of imported files. */
@ApplicationScoped
class RowErrors implements PanacheRepositoryBase<RowError, RowError.Key> {

  private static final String ORDER = " order by key.line, key.position";

  /** In the order of the file. */
  Page<RowError> page(UUID importId, PageRequest page) {
    return Page.of(rows(importId, page), page.limit(), e -> Cursor.encode(e.line(), e.position()));
  }

  private List<RowError> rows(UUID importId, PageRequest page) {
    if (page.cursor() == null) {
      return find("key.importId = ?1" + ORDER, importId).range(0, page.limit()).list();
    }
    List<String> after = Cursor.decode(page.cursor(), 2);
    try {
      return find(
              "key.importId = ?1 and (key.line > ?2 or (key.line = ?2 and key.position > ?3))"
                  + ORDER,
              importId,
              Long.parseLong(after.getFirst()),
              Integer.parseInt(after.getLast()))
          .range(0, page.limit())
          .list();
    } catch (NumberFormatException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }
}
