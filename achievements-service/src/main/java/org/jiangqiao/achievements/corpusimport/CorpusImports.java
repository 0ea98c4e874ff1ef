package org.jiangqiao.achievements.corpusimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.PageRequest;

/** Stored imports. */
@ApplicationScoped
class CorpusImports implements PanacheRepositoryBase<CorpusImport, UUID> {

  /** Newest first, one more than the page holds. Ids grow with time. */
  List<CorpusImport> page(PageRequest page) {
    if (page.cursor() == null) {
      return find("order by id desc").range(0, page.limit()).list();
    }
    try {
      UUID after = UUID.fromString(Cursor.decode(page.cursor(), 1).getFirst());
      return find("id < ?1 order by id desc", after).range(0, page.limit()).list();
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }
}
