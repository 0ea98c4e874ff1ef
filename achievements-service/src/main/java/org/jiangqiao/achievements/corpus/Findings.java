package org.jiangqiao.achievements.corpus;

import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.page.Total;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one search: a stretch of them, their number, and counts by facet and value.
 *
 * @param next where the next stretch begins, if there is one
 * @param didYouMean the words as the corpus writes them, where they look like a slip
 * @param rankedBy by what documents could be found
 */
public record Findings(
    List<Finding> items,
    Total total,
    Map<Facet, Map<String, Long>> facets,
    @Nullable ResultPosition next,
    @Nullable String didYouMean,
    RankedBy rankedBy) {

  /** Meaning is left out where an index has no vectors, and while a query has none. */
  public enum RankedBy {
    WORDS_AND_MEANING,
    WORDS
  }

  /** By what results can be narrowed. */
  public enum Facet {
    KIND,
    TRADE,
    INDUSTRY,
    REGION,
    YEAR
  }
}
