package org.jiangqiao.achievements.answer;

import java.util.Collection;
import java.util.Comparator;

/**
 * What the gate looks at, of one document.
 *
 * @param statement share of the question's weight that its heading and one sentence carry together
 * @param characters share of the question's characters that one sentence has
 * @param document share of the question's characters that the whole document has
 * @param dwelling how much of the question the document keeps coming back to
 * @param similarity of the nearest sentence; 0 where meanings are not known yet
 * @param neighbourhood mean similarity of the five nearest sentences: one near sentence alone
 *     deceives, because a question about a machine that the corpus does not know always has one
 * @param length of the question in characters: no single sentence carries all of a long one
 */
record Support(
    double statement,
    double characters,
    double document,
    double dwelling,
    double similarity,
    double neighbourhood,
    int length) {

  private static final int NEIGHBOURS = 5;

  static double neighbourhood(Collection<Double> similarities) {
    return similarities.stream()
        .sorted(Comparator.reverseOrder())
        .limit(NEIGHBOURS)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }
}
