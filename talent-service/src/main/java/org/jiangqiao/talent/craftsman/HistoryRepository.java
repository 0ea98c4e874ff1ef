package org.jiangqiao.talent.craftsman;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The lives of craftsmen's entries, in the database. */
@ApplicationScoped
class HistoryRepository implements PanacheRepositoryBase<HistoryEntry, UUID> {

  /** A bound, because a page is no place for thousands of steps. */
  private static final int SHOWN = 200;

  List<HistoryEntry> latest(UUID craftsman) {
    return find("craftsmanId = ?1 order by at desc, id desc", craftsman).range(0, SHOWN - 1).list();
  }
}
