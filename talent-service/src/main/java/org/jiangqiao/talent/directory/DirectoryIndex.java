package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.jiangqiao.platform.page.Total;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.Scored;
import org.jiangqiao.talent.craftsman.Regions;
import org.jspecify.annotations.Nullable;

/** Looks things up in the index for the directory. */
@ApplicationScoped
class DirectoryIndex {

  /** The furthest offset and limit: nothing beyond can be asked for. */
  private static final int RANKED = 1_100;

  /** Nearest passages considered; several may belong to one craftsman. */
  private static final int PASSAGES = 200;

  /** Who is less alike than this is not found by meaning alone. */
  private static final double ALIKE = 0.5;

  private static final int COUNTED = 10_000;
  private static final int BUCKETS = 40;

  private static final Map<String, String> FACETS =
      Map.of(
          "region", Findable.PROVINCE,
          "trade", Findable.TRADES,
          "honour", Findable.HONOURS,
          "skillLevel", Findable.SKILL_LEVEL);

  private final CraftsmanIndex index;
  private final PassageSearch passages;
  private final CraftsmanRanking ranking;

  DirectoryIndex(CraftsmanIndex index, PassageSearch passages, CraftsmanRanking ranking) {
    this.index = index;
    this.passages = passages;
    this.ranking = ranking;
  }

  /** One page of ids with scores, how many there are in all, and the counts of each facet. */
  record Found(List<Ranked<UUID>> page, Total total, Map<String, Map<String, Long>> facets) {}

  /** Without a text: who has solved most comes first. */
  Found browse(DirectoryQuery query) {
    return index.query(
        session -> {
          var step =
              session
                  .search(CraftsmanDocument.class)
                  .select(DirectoryIndex::ids)
                  .where(f -> narrowing(f, query))
                  .sort(
                      f ->
                          f.composite(
                              order ->
                                  order
                                      .add(f.field(CraftsmanDocument.PROBLEMS_SOLVED).desc())
                                      .add(f.field(CraftsmanDocument.HONOUR_RANK).asc())
                                      .add(f.field(CraftsmanDocument.SKILL_RANK).desc())));
          count(step);
          SearchResult<UUID> result = step.fetch(query.offset(), query.limit());
          List<Ranked<UUID>> page = result.hits().stream().map(DirectoryIndex::unranked).toList();
          return new Found(page, total(result), facets(result));
        });
  }

  Found search(DirectoryQuery query, String text) {
    List<Scored<UUID>> near =
        passages.nearest(text, PASSAGES, f -> narrowing(f, query)).stream()
            .filter(hit -> hit.score() >= ALIKE)
            .toList();
    List<UUID> nearIds = near.stream().map(Scored::id).distinct().toList();
    return index.query(
        session -> {
          var step =
              session
                  .search(CraftsmanDocument.class)
                  .select(DirectoryIndex::ids)
                  .where(
                      f ->
                          f.bool()
                              .filter(narrowing(f, query))
                              .must(
                                  f.bool()
                                      .should(TextMatch.of(f, text))
                                      .should(oneOf(f, nearIds))));
          count(step);
          SearchResult<UUID> result = step.fetch(RANKED);
          return new Found(
              inOrder(text, result.hits(), near).skip(query.offset()).limit(query.limit()).toList(),
              total(result),
              facets(result));
        });
  }

  /** Behind those who were looked at closely come the others, as their words brought them. */
  private Stream<Ranked<UUID>> inOrder(String text, List<UUID> hits, List<Scored<UUID>> near) {
    List<UUID> wordy = hits.stream().limit(CraftsmanRanking.LOOKED_AT).toList();
    List<Ranked<UUID>> looked =
        ranking.rank(text, wordy, near).stream().map(DirectoryIndex::ofWhom).toList();
    Set<UUID> seen = looked.stream().map(Ranked::id).collect(Collectors.toSet());
    return Stream.concat(
        looked.stream(),
        hits.stream().filter(id -> !seen.contains(id)).map(DirectoryIndex::unranked));
  }

  private static Ranked<UUID> ofWhom(Ranked<CraftsmanRanking.Found> found) {
    return new Ranked<>(found.id().id(), found.score(), found.lexical(), found.semantic());
  }

  private static Ranked<UUID> unranked(UUID craftsman) {
    return new Ranked<>(craftsman, 0, 0, 0);
  }

  static ProjectionFinalStep<UUID> ids(SearchProjectionFactory<?, ?> projections) {
    return projections.composite().from(projections.id(String.class)).as(UUID::fromString);
  }

  /** Counted among the results, but without a lexical score of their own. */
  private static PredicateFinalStep oneOf(SearchPredicateFactory predicates, List<UUID> ids) {
    return ids.isEmpty()
        ? predicates.matchNone()
        : predicates
            .id()
            .matchingAny(ids.stream().map(UUID::toString).toList())
            .constantScore()
            .boost(0);
  }

  private static PredicateFinalStep narrowing(
      SearchPredicateFactory predicates, DirectoryQuery query) {
    var all = predicates.bool().filter(predicates.matchAll());
    filters(query)
        .forEach(
            (field, values) -> {
              if (!values.isEmpty()) {
                all.filter(predicates.terms().field(field).matchingAny(values));
              }
            });
    return all;
  }

  private static Map<String, List<String>> filters(DirectoryQuery query) {
    String region = Regions.prefix(query.region());
    return Map.of(
        Findable.PLACES, region.isEmpty() ? List.of() : List.of(region),
        Findable.OCCUPATIONS, orNone(query.occupation()),
        Findable.INDUSTRIES, orNone(query.industry()),
        Findable.TRADES, query.trades(),
        Findable.HONOURS, query.honours().stream().map(Enum::name).toList(),
        Findable.SKILL_LEVEL, query.skillLevels().stream().map(Enum::name).toList());
  }

  private static List<String> orNone(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static void count(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> step) {
    step.totalHitCountThreshold(COUNTED);
    FACETS.forEach(
        (facet, field) ->
            step.aggregation(
                key(facet), f -> f.terms().field(field, String.class).maxTermCount(BUCKETS)));
  }

  private static Map<String, Map<String, Long>> facets(SearchResult<?> result) {
    return FACETS.keySet().stream()
        .collect(Collectors.toMap(Function.identity(), facet -> result.aggregation(key(facet))));
  }

  private static AggregationKey<Map<String, Long>> key(String facet) {
    return AggregationKey.of(facet);
  }

  private static Total total(SearchResult<?> result) {
    long count = result.total().hitCountLowerBound();
    return result.total().isHitCountExact() ? Total.exactly(count) : Total.atLeast(count);
  }
}
