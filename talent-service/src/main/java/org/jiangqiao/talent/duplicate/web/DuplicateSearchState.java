package org.jiangqiao.talent.duplicate.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.duplicate.DuplicateSearch;
import org.jiangqiao.talent.duplicate.SearchStatus;
import org.jspecify.annotations.Nullable;

/** How far a search is. */
@Schema(name = "DuplicateSearch")
record DuplicateSearchState(
    UUID id,
    SearchStatus status,
    @Schema(description = "Entries to be looked at, once it has started") @Nullable Long total,
    @Schema(description = "Entries that are behind") long read,
    @Schema(description = "Pairs that are open") long found,
    @Schema(description = "Who started it") String startedBy,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  static DuplicateSearchState of(DuplicateSearch search) {
    return new DuplicateSearchState(
        search.id(),
        search.status(),
        search.total(),
        search.read(),
        search.found(),
        search.startedBy(),
        search.createdAt(),
        search.startedAt(),
        search.finishedAt());
  }

  boolean over() {
    return !status.open();
  }
}
