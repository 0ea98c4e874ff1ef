package org.jiangqiao.talent.craftsman.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.HistoryAction;
import org.jiangqiao.talent.craftsman.HistoryEntry;
import org.jspecify.annotations.Nullable;

@Schema(name = "CraftsmanHistoryEntry")
record HistoryEntryResponse(
    Instant at, String actor, HistoryAction action, @Nullable String reason) {

  static HistoryEntryResponse of(HistoryEntry entry) {
    return new HistoryEntryResponse(entry.at(), entry.actorName(), entry.action(), entry.reason());
  }
}
