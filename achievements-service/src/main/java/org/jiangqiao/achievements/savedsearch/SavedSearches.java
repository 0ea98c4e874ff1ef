package org.jiangqiao.achievements.savedsearch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;

/** The stored searches. */
@ApplicationScoped
class SavedSearches implements PanacheRepositoryBase<SavedSearch, UUID> {

  private final Sql sql;

  SavedSearches(Sql sql) {
    this.sql = sql;
  }

  /** Latest saved first. */
  List<SavedSearch> of(String accountId) {
    return list("accountId = ?1 order by id desc", accountId);
  }

  long countOf(String accountId) {
    return count("accountId", accountId);
  }

  /** Longest not looked at first. */
  List<UUID> dueBefore(Instant time, int limit) {
    return find("paused = false and lookedAt < ?1 order by lookedAt, id", time)
        .range(0, limit - 1)
        .stream()
        .map(SavedSearch::id)
        .toList();
  }

  void postponed(UUID id, Instant at) {
    sql.update("UPDATE saved_search SET looked_at = ? WHERE id = ?", at, id);
  }

  /**
   * @param from where the next look begins
   */
  void looked(UUID id, Instant at, Instant from) {
    sql.update("UPDATE saved_search SET looked_at = ?, looks_from = ? WHERE id = ?", at, from, id);
  }
}
