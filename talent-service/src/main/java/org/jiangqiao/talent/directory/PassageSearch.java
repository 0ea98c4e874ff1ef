package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.HybridRanking;
import org.jiangqiao.search.QueryTerms;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.RankingCandidate;
import org.jiangqiao.search.RankingWeights;
import org.jiangqiao.search.Scored;

/** Searches single passages: by meaning, and evidence by its words as well. */
@ApplicationScoped
class PassageSearch {

  /** More than a craftsman has on average, by far; those with most may lose their farthest. */
  private static final int EACH = 50;

  private final CraftsmanIndex index;
  private final Embedder embedder;

  PassageSearch(CraftsmanIndex index, Embedder embedder) {
    this.index = index;
    this.embedder = embedder;
  }

  /** The craftsmen of the nearest passages with similarities in meaning, nearest first. */
  List<Scored<UUID>> nearest(
      String text, int passages, Function<SearchPredicateFactory, PredicateFinalStep> narrowing) {
    return byMeaning(text, passages, narrowing)
        .map(predicate -> search(passages, this::nearness, predicate))
        .orElse(List.of());
  }

  /** The same for the passages of these craftsmen, however far. */
  List<Scored<UUID>> of(String text, Collection<UUID> craftsmen) {
    if (craftsmen.isEmpty()) {
      return List.of();
    }
    List<String> ids = craftsmen.stream().map(UUID::toString).toList();
    return nearest(
        text, EACH * ids.size(), f -> f.terms().field(Findable.CRAFTSMAN).matchingAny(ids));
  }

  /** All passages of one craftsman with their similarities in meaning, nearest first. */
  List<Scored<PassageId>> ofOne(float[] meaning, UUID craftsman) {
    return search(
        2 * EACH,
        this::passage,
        f ->
            f.knn(2 * EACH)
                .field(PassageDocument.VECTOR)
                .matching(meaning)
                .filter(f.match().field(Findable.CRAFTSMAN).matching(craftsman.toString())));
  }

  /**
   * The evidence of these craftsmen that fits the text, best first. Looked for by meaning alone: of
   * so few people nearly everything is looked at, and the close look weighs the words.
   */
  List<Ranked<PassageId>> evidence(String text, Collection<UUID> craftsmen, int limit) {
    List<String> owners = craftsmen.stream().map(UUID::toString).toList();
    if (owners.isEmpty()) {
      return List.of();
    }
    List<RankingCandidate<PassageId>> candidates =
        byMeaning(text, limit, f -> evidenceOf(f, owners))
            .map(predicate -> search(limit, this::candidate, predicate))
            .orElse(List.of());
    RankingWeights weights = RankingWeights.DEFAULT;
    return candidates.isEmpty()
        ? List.of()
        : index.statistics(
            PassageDocument.class,
            PassageDocument.TEXT,
            PassageDocument.TEXT_PAIRS,
            terms -> HybridRanking.rank(QueryTerms.of(text, terms, weights), candidates, weights));
  }

  private static PredicateFinalStep evidenceOf(
      SearchPredicateFactory predicates, List<String> craftsmen) {
    return predicates
        .bool()
        .filter(predicates.match().field(PassageDocument.EVIDENCE).matching(true))
        .filter(predicates.terms().field(Findable.CRAFTSMAN).matchingAny(craftsmen));
  }

  private Optional<Function<SearchPredicateFactory, PredicateFinalStep>> byMeaning(
      String text, int limit, Function<SearchPredicateFactory, PredicateFinalStep> narrowing) {
    return embedder
        .query(text)
        .map(
            meaning ->
                f ->
                    f.knn(limit)
                        .field(PassageDocument.VECTOR)
                        .matching(meaning)
                        .filter(narrowing.apply(f)));
  }

  private <T> List<T> search(
      int limit,
      Function<SearchProjectionFactory<?, ?>, ProjectionFinalStep<T>> projection,
      Function<SearchPredicateFactory, PredicateFinalStep> predicate) {
    if (!index.searchesMeaning()) {
      return List.of();
    }
    return index.query(
        session ->
            session
                .search(PassageDocument.class)
                .select(f -> projection.apply(f))
                .where(f -> predicate.apply(f))
                .fetchHits(limit));
  }

  private ProjectionFinalStep<Scored<UUID>> nearness(SearchProjectionFactory<?, ?> f) {
    return f.composite()
        .from(f.id(String.class), f.score())
        .as((id, score) -> new Scored<>(PassageId.of(id).craftsman(), embedder.similarity(score)));
  }

  private ProjectionFinalStep<Scored<PassageId>> passage(SearchProjectionFactory<?, ?> f) {
    return f.composite()
        .from(f.id(String.class), f.score())
        .as((id, score) -> new Scored<>(PassageId.of(id), embedder.similarity(score)));
  }

  /** A passage begins with a line that says what it is about. */
  private ProjectionFinalStep<RankingCandidate<PassageId>> candidate(
      SearchProjectionFactory<?, ?> f) {
    return f.composite()
        .from(f.id(String.class), f.field(PassageDocument.TEXT_STORED, String.class), f.score())
        .as(
            (id, text, score) -> {
              int heading = Math.max(0, text.indexOf('\n'));
              return new RankingCandidate<>(
                  PassageId.of(id),
                  text.substring(0, heading),
                  text.substring(heading),
                  OptionalDouble.of(embedder.similarity(score)));
            });
  }
}
