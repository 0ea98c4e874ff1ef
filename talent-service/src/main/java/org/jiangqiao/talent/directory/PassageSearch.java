package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.FusionWeights;
import org.jiangqiao.search.HybridRanking;
import org.jiangqiao.search.Ranked;
import org.jiangqiao.search.Scored;

/** Searches single passages: by meaning in all of them, by words and meaning in evidence. */
@ApplicationScoped
class PassageSearch {

  private final CraftsmanIndex index;
  private final Embedder embedder;

  PassageSearch(CraftsmanIndex index, Embedder embedder) {
    this.index = index;
    this.embedder = embedder;
  }

  /** The craftsmen of the nearest passages with cosine similarities, nearest first. */
  List<Scored<UUID>> nearest(
      String text, int passages, Function<SearchPredicateFactory, PredicateFinalStep> narrowing) {
    return byMeaning(text, passages, narrowing).stream()
        .map(hit -> new Scored<>(hit.id().craftsman(), hit.score()))
        .toList();
  }

  /** The evidence of these craftsmen that fits the text, best first. */
  List<Ranked<PassageId>> evidence(String text, Collection<UUID> craftsmen, int limit) {
    List<String> ids = craftsmen.stream().map(UUID::toString).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    return HybridRanking.fuse(
        byWords(text, limit, f -> evidenceOf(f, ids)),
        byMeaning(text, limit, f -> evidenceOf(f, ids)),
        FusionWeights.DEFAULT);
  }

  private static PredicateFinalStep evidenceOf(
      SearchPredicateFactory predicates, List<String> craftsmen) {
    return predicates
        .bool()
        .filter(predicates.match().field(PassageDocument.EVIDENCE).matching(true))
        .filter(predicates.terms().field(Findable.CRAFTSMAN).matchingAny(craftsmen));
  }

  private List<Scored<PassageId>> byMeaning(
      String text, int limit, Function<SearchPredicateFactory, PredicateFinalStep> narrowing) {
    float[] meaning = embedder.query(text);
    return search(
            limit,
            f ->
                f.knn(limit)
                    .field(PassageDocument.VECTOR)
                    .matching(meaning)
                    .filter(narrowing.apply(f)))
        .stream()
        .map(hit -> new Scored<>(hit.id(), cosine(hit.score())))
        .toList();
  }

  private List<Scored<PassageId>> byWords(
      String text, int limit, Function<SearchPredicateFactory, PredicateFinalStep> narrowing) {
    return search(
        limit,
        f ->
            f.bool()
                .filter(narrowing.apply(f))
                .must(f.match().field(PassageDocument.TEXT).matching(text))
                .should(f.match().field(PassageDocument.TEXT_PAIRS).matching(text)));
  }

  private List<Scored<PassageId>> search(
      int limit, Function<SearchPredicateFactory, PredicateFinalStep> predicate) {
    return index.query(
        session ->
            session
                .search(PassageDocument.class)
                .select(
                    f ->
                        f.composite()
                            .from(f.id(String.class), f.score())
                            .as((id, score) -> new Scored<>(PassageId.of(id), score)))
                .where(f -> predicate.apply(f))
                .fetchHits(limit));
  }

  /** Lucene scales cosine similarity from -1..1 to 0..1. */
  private static double cosine(double score) {
    return 2 * score - 1;
  }
}
