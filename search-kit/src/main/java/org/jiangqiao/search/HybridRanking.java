package org.jiangqiao.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one place that decides what comes first. It works with scores: ranks alone throw away how
 * much better the first is than the second, and measured worse than lexical search on its own.
 */
public final class HybridRanking {

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
              double score =
                  (weights.lexical() * words + weights.semantic() * meaning)
                      / (weights.lexical() + weights.semantic());
              return new Ranked<>(candidate.id(), score, words, meaning);
            })
        .sorted(Comparator.<Ranked<K>>comparingDouble(Ranked::score).reversed())
        .toList();
  }

  /**
   * Best first. Lexical scores are unbounded, so they are read relative to the best one; semantic
   * scores are cosine similarities. What only one side found counts 0 on the other.
   */
  public static <K> List<Ranked<K>> fuse(
      List<Scored<K>> lexical, List<Scored<K>> semantic, FusionWeights weights) {
    Map<K, Double> lexicalScores = best(lexical);
    Map<K, Double> similarities = best(semantic);
    double top = lexical.stream().mapToDouble(Scored::score).max().orElse(0);
    Set<K> ids = new LinkedHashSet<>(lexicalScores.keySet());
    ids.addAll(similarities.keySet());
    return ids.stream()
        .map(
            id -> {
              double words = top > 0 ? lexicalScores.getOrDefault(id, 0d) / top : 0;
              double meaning = normalise(similarities.getOrDefault(id, 0d), weights);
              double score =
                  (weights.lexical() * words + weights.semantic() * meaning)
                      / (weights.lexical() + weights.semantic());
              return new Ranked<>(id, score, words, meaning);
            })
        .sorted(Comparator.<Ranked<K>>comparingDouble(Ranked::score).reversed())
        .toList();
  }

  private static double normalise(double similarity, FusionWeights weights) {
    double range = weights.similarityCeiling() - weights.similarityFloor();
    return Math.clamp((similarity - weights.similarityFloor()) / range, 0, 1);
  }

  private static <K> Map<K, Double> best(List<Scored<K>> scored) {
    Map<K, Double> best = new HashMap<>();
    scored.forEach(hit -> best.merge(hit.id(), hit.score(), Math::max));
    return best;
  }
}
