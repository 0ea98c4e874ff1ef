package org.jiangqiao.achievements.answer;

import java.util.Comparator;
import java.util.List;

/**
 * What the gate looks at.
 *
 * @param similarity of the nearest sentence
 * @param neighbourhood mean similarity of the five nearest sentences of one document
 * @param coverage share of the question's words that one document carries
 */
record Support(double similarity, double neighbourhood, double coverage) {

  private static final int NEIGHBOURS = 5;

  static Support of(List<Candidate> candidates) {
    return new Support(
        candidates.stream().mapToDouble(Candidate::bestSimilarity).max().orElse(0),
        candidates.stream().mapToDouble(Support::neighbourhood).max().orElse(0),
        candidates.stream().mapToDouble(Candidate::coverage).max().orElse(0));
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
