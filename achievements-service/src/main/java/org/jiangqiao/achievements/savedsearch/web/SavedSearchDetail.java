package org.jiangqiao.achievements.savedsearch.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.savedsearch.SavedSearch;
import org.jspecify.annotations.Nullable;

/** A search that the caller keeps. */
@Schema(name = "SavedSearch")
record SavedSearchDetail(
    UUID id,
    @Schema(description = "For If-Match, as in the ETag of the single resource", examples = "0")
        long version,
    @Schema(examples = "细长轴振纹的新办法") String name,
    SearchCriteria criteria,
    @Schema(description = "While it is, nobody is told of what comes in") boolean paused,
    Instant createdAt,
    @Schema(description = "When something last came in for it") @Nullable Instant lastFoundAt) {

  static SavedSearchDetail of(SavedSearch search, @Nullable Instant lastFoundAt) {
    return new SavedSearchDetail(
        search.id(),
        search.version(),
        search.name(),
        SearchCriteria.of(search.criteria()),
        search.paused(),
        search.createdAt(),
        lastFoundAt);
  }
}
