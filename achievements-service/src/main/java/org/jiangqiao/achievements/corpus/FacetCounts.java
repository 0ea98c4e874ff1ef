package org.jiangqiao.achievements.corpus;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.jiangqiao.achievements.corpus.Findings.Facet;
import org.jiangqiao.platform.page.Total;

/** How many hits there are and how they spread. */
record FacetCounts(Total total, Map<Facet, Map<String, Long>> facets) {

  /** Counting every hit of a frequent word is work that nobody reads. */
  private static final int COUNTED = 10_000;

  private static final Map<Facet, String> FIELDS =
      Map.of(
          Facet.KIND, "kind",
          Facet.TRADE, "trade",
          Facet.INDUSTRY, "industry",
          Facet.REGION, "province");

  private static final int MOST_VALUES = 50;

  private static final AggregationKey<Map<Integer, Long>> YEAR = AggregationKey.of("year");

  static FacetCounts of(CorpusIndex index, NewestFirst.Hits hits, Set<Facet> facets) {
    SearchResult<?> result =
        index.query(
            session ->
                counting(
                        session
                            .search(CorpusIndex.documents())
                            .select(f -> f.score())
                            .where(hits::predicate),
                        facets)
                    .totalHitCountThreshold(COUNTED)
                    .fetch(0));
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      counts.put(facet, facet == Facet.YEAR ? years(result) : result.aggregation(key(facet)));
    }
    return new FacetCounts(total(result), counts);
  }

  private static SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> counting(
      SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, Set<Facet> facets) {
    SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> counting = query;
    for (Facet facet : facets) {
      counting =
          facet == Facet.YEAR
              ? counting.aggregation(
                  YEAR, f -> f.terms().field("year", Integer.class).maxTermCount(MOST_VALUES))
              : counting.aggregation(
                  key(facet),
                  f -> f.terms().field(field(facet), String.class).maxTermCount(MOST_VALUES));
    }
    return counting;
  }

  private static String field(Facet facet) {
    return FIELDS.getOrDefault(facet, "year");
  }

  private static AggregationKey<Map<String, Long>> key(Facet facet) {
    return AggregationKey.of(facet.name());
  }

  private static Map<String, Long> years(SearchResult<?> result) {
    Map<String, Long> years = new HashMap<>();
    result.aggregation(YEAR).forEach((year, count) -> years.put(String.valueOf(year), count));
    return years;
  }

  private static Total total(SearchResult<?> result) {
    return result.total().isHitCountExact()
        ? Total.exactly(result.total().hitCount())
        : Total.atLeast(result.total().hitCountLowerBound());
  }
}
