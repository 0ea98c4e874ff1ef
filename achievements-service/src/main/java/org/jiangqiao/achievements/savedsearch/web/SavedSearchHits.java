package org.jiangqiao.achievements.savedsearch.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.achievements.savedsearch.Hit;
import org.jspecify.annotations.Nullable;

/** What came in, or was changed, since the search was saved: the latest two hundred. */
@Schema(name = "SavedSearchHits")
record SavedSearchHits(List<Item> items) {

  /** One document. */
  @Schema(name = "SavedSearchHit")
  record Item(
      UUID documentId,
      DocumentKind kind,
      String title,
      @Nullable String trade,
      String source,
      Instant foundAt) {

    static Item of(Hit hit) {
      DocumentContent content = hit.document().content();
      return new Item(
          hit.document().id(),
          content.kind(),
          content.title(),
          content.trade(),
          content.source(),
          hit.foundAt());
    }
  }

  static SavedSearchHits of(List<Hit> hits) {
    return new SavedSearchHits(hits.stream().map(Item::of).toList());
  }
}
