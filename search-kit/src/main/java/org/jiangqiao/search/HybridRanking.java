package org.jiangqiao.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The one place that decides what comes first. It works with scores: ranks alone throw away how
 * much better the first is than the second, and measured worse than lexical search on its own.
 */
public final class HybridRanking {

  /** So little that it decides only between those that suit alike. */
  private static final double RAISED_PER_DOUBLING = 0.02;

  private static final double RAISED_AT_MOST = 0.1;

  private HybridRanking() {}

  /**
   * Looks closer at what a cheap search found, best first. Both scores are on a scale that does not
   * depend on the other candidates. What has no vector yet is taken for as near in meaning as those
   * that have one are on average.
   */
  public static <K> List<Ranked<K>> rank(
      QueryTerms query, List<RankingCandidate<K>> candidates, RankingWeights weights) {
    double unknown =
        candidates.stream()
            .flatMapToDouble(candidate -> candidate.similarity().stream())
            .map(weights::meaning)
            .average()
            .orElse(0);
    return candidates.stream()
        .map(
            candidate -> {
              double words = query.sharedWith(candidate.title(), candidate.text());
              double meaning =
                  candidate.similarity().isPresent()
                      ? weights.meaning(candidate.similarity().getAsDouble())
                      : unknown;
              return new Ranked<>(candidate.id(), weights.score(words, meaning), words, meaning);
            })
        .sorted(Comparator.<Ranked<K>>comparingDouble(Ranked::score).reversed())
        .toList();
  }

  /**
   * What has proved its worth before comes a little further up; the first time counts most.
   *
   * @param proofs how often, of those that ever did
   */
  public static <K> List<Ranked<K>> raised(List<Ranked<K>> ranked, Map<K, Integer> proofs) {
    return ranked.stream()
        .map(
            one -> {
              double doublings = Math.log(1 + proofs.getOrDefault(one.id(), 0)) / Math.log(2);
              double raise = Math.min(RAISED_AT_MOST, RAISED_PER_DOUBLING * doublings);
              // Less, the less there is above: two that are about as good as can be still differ.
              double score = one.score() * (1 + raise * (1 - one.score()));
              return new Ranked<>(one.id(), score, one.lexical(), one.semantic());
            })
        .sorted(Comparator.<Ranked<K>>comparingDouble(Ranked::score).reversed())
        .toList();
  }

  /**
   * The same in the same order, with words as a share of what the best one has. A query in
   * sentences asks for more than any text has; where scores are weighed against others that reach
   * from 0 to 1, what tells the candidates apart must not shrink with it.
   */
  public static <K> List<Ranked<K>> relativeToBest(List<Ranked<K>> ranked, RankingWeights weights) {
    double best = ranked.stream().mapToDouble(Ranked::lexical).max().orElse(0);
    if (best <= 0) {
      return ranked;
    }
    return ranked.stream()
        .map(
            one -> {
              double words = one.lexical() / best;
              return new Ranked<>(
                  one.id(), weights.score(words, one.semantic()), words, one.semantic());
            })
        .toList();
  }
}
