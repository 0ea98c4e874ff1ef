package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jiangqiao.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Writes down what happens to an entry: for its owner, for the audit, for the index. */
@ApplicationScoped
class CraftsmanHistory {

  private final HistoryRepository entries;
  private final Audit audit;
  private final Event<CraftsmanChanged> changes;
  private final Clock clock;

  CraftsmanHistory(
      HistoryRepository entries, Audit audit, Event<CraftsmanChanged> changes, Clock clock) {
    this.entries = entries;
    this.audit = audit;
    this.changes = changes;
    this.clock = clock;
  }

  void record(Craftsman craftsman, Actor actor, HistoryAction action, @Nullable String reason) {
    entries.persist(new HistoryEntry(craftsman, clock.instant(), actor, action, reason));
    audit
        .in(craftsman.particulars().regionCode())
        .record(
            "craftsman." + action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            "craftsman",
            craftsman.id(),
            reason == null ? Map.of() : Map.of("reason", reason));
    changes.fire(CraftsmanChanged.of(craftsman.id()));
  }
}
