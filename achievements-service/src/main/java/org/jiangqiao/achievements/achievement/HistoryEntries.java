package org.jiangqiao.achievements.achievement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored history. */
@ApplicationScoped
class HistoryEntries implements PanacheRepositoryBase<HistoryEntry, UUID> {

  /** Ids grow with time, so they are the order of events even within one millisecond. */
  List<HistoryEntry> of(UUID achievement) {
    return list("achievementId = ?1 order by id", achievement);
  }
}
