package org.jiangqiao.achievements.answer;

import java.util.Comparator;
import java.util.List;

/**
 * What the gate looks at.
 *
 * @param similarity of the nearest sentence
 * @param neighbourhood mean similarity of the five nearest sentences of the best document
 * @param coverage share of the question's words that the best document carries
 * @param known share of the question's words that the corpus knows at all
 */
record Support(double similarity, double neighbourhood, double coverage, double known) {

  private static final int NEIGHBOURS = 5;

  static Support of(List<Candidate> candidates, double known) {
    double similarity = candidates.stream().mapToDouble(Candidate::bestSimilarity).max().orElse(0);
    double coverage = candidates.stream().mapToDouble(Candidate::coverage).max().orElse(0);
    double neighbourhood = candidates.stream().mapToDouble(Support::neighbourhood).max().orElse(0);
    return new Support(similarity, neighbourhood, coverage, known);
  }

  private static double neighbourhood(Candidate candidate) {
    return candidate.sentences().stream()
        .map(ScoredSentence::similarity)
        .sorted(Comparator.reverseOrder())
        .limit(NEIGHBOURS)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }
}
