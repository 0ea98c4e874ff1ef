package org.jiangqiao.talent.craftsman;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lives of craftsmen's entries, in the database. */
@ApplicationScoped
class HistoryRepository implements PanacheRepositoryBase<HistoryEntry, UUID> {

  /** A bound, because a page is no place for thousands of steps. */
  private static final int SHOWN = 200;

  /** Of the entry and of those in whose place it goes on. */
  List<HistoryEntry> latest(UUID craftsman) {
    return find(
            "craftsmanId = ?1 or action <> MERGED and craftsmanId in"
                + " (select c.id from Craftsman c where c.membership.mergedInto = ?1)"
                + " order by at desc, id desc",
            craftsman)
        .range(0, SHOWN - 1)
        .list();
  }

  /** Steps that changed what the profile says, newest first, all older than the given one. */
  List<HistoryEntry> changes(UUID craftsman, @Nullable HistoryEntry newer, int limit) {
    String changed = "craftsmanId = ?1 and replaced is not null";
    String order = " order by at desc, id desc";
    return (newer == null
            ? find(changed + order, craftsman)
            : find(changed + " and (at, id) < (?2, ?3)" + order, craftsman, newer.at(), newer.id()))
        .range(0, limit - 1)
        .list();
  }

  Optional<HistoryEntry> change(UUID craftsman, UUID step) {
    return find("id = ?1 and craftsmanId = ?2 and replaced is not null", step, craftsman)
        .firstResultOptional();
  }

  Optional<HistoryEntry> changeAfter(HistoryEntry step) {
    return find(
            "craftsmanId = ?1 and replaced is not null and (at, id) > (?2, ?3) order by at, id",
            step.craftsmanId(),
            step.at(),
            step.id())
        .firstResultOptional();
  }

  /** Of this entry alone, from its start. */
  List<HistoryEntry> of(UUID craftsman) {
    return list("craftsmanId = ?1 order by at, id", craftsman);
  }
}
