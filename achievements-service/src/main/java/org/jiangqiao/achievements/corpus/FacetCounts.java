package org.jiangqiao.achievements.corpus;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.jiangqiao.achievements.corpus.Findings.Facet;
import org.jiangqiao.platform.page.Total;
import org.jiangqiao.search.SearchIndex;

/** How many hits there are and how they spread. */
record FacetCounts(Total total, Map<Facet, Map<String, Long>> facets) {

  /** Counting every hit of a frequent word is work that nobody reads. */
  private static final int COUNTED = 10_000;

  /** Few enough to be read in milliseconds, enough to tell how frequent hits spread. */
  private static final int SAMPLED = 200_000;

  /** By how much the next share is larger where one was too small to tell. */
  private static final int FINER = 16;

  /** So many hits in a share tell the number of all to a twentieth. */
  private static final int ENOUGH = 400;

  private static final Map<Facet, String> FIELDS =
      Map.of(
          Facet.KIND, "kind",
          Facet.TRADE, "trade",
          Facet.INDUSTRY, "industry",
          Facet.REGION, "province");

  private static final int MOST_VALUES = 50;

  private static final AggregationKey<Map<Integer, Long>> YEAR = AggregationKey.of("year");

  /**
   * Few hits are counted one by one; of many, a share of the documents tells how they spread. A
   * share is enough if it makes it certain that there are more than are counted at all.
   */
  static FacetCounts of(CorpusIndex index, NewestFirst.Hits hits, Set<Facet> facets) {
    return ofShare(index, hits, facets, SAMPLED);
  }

  /**
   * @param share documents in the smallest share that is looked at
   */
  static FacetCounts ofShare(
      CorpusIndex index, NewestFirst.Hits hits, Set<Facet> facets, int share) {
    long documents = index.with(FacetCounts::documents);
    boolean samples = index.with(SearchIndex::samples);
    int first = samples ? (int) Math.min(Integer.MAX_VALUE, documents / share) : 1;
    for (int oneIn = first; oneIn > 1; oneIn /= FINER) {
      FacetCounts sampled = of(index, hits, facets, oneIn);
      long found = sampled.total().value();
      if (found >= ENOUGH && found * oneIn > 2 * COUNTED) {
        return sampled.times(oneIn);
      }
    }
    return of(index, hits, facets, 1);
  }

  private static long documents(SearchIndex index) {
    return CorpusIndex.documents().stream().mapToLong(index::count).sum();
  }

  private static FacetCounts of(
      CorpusIndex index, NewestFirst.Hits hits, Set<Facet> facets, int oneIn) {
    SearchResult<?> result =
        index.query(
            session ->
                counting(
                        session
                            .search(CorpusIndex.documents())
                            .select(f -> f.score())
                            .where(f -> shareOf(f, hits, oneIn)),
                        facets)
                    .totalHitCountThreshold(COUNTED)
                    .fetch(0));
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      counts.put(facet, facet == Facet.YEAR ? years(result) : result.aggregation(key(facet)));
    }
    return new FacetCounts(total(result), counts);
  }

  private static PredicateFinalStep shareOf(
      SearchPredicateFactory f, NewestFirst.Hits hits, int oneIn) {
    return oneIn == 1
        ? hits.predicate(f)
        : f.bool().filter(hits.predicate(f)).filter(SearchIndex.sample(f, oneIn));
  }

  /** Of all, in two digits: more would pretend to be counted. */
  private FacetCounts times(int oneIn) {
    Map<Facet, Map<String, Long>> all = new EnumMap<>(Facet.class);
    facets.forEach(
        (facet, counts) -> {
          Map<String, Long> estimated = new HashMap<>();
          counts.forEach((value, count) -> estimated.put(value, rounded(count * oneIn)));
          all.put(facet, estimated);
        });
    return new FacetCounts(Total.atLeast(COUNTED), all);
  }

  private static long rounded(long count) {
    long unit = 1;
    while (count / unit >= 100) {
      unit *= 10;
    }
    return Math.round((double) count / unit) * unit;
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
