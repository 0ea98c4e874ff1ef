package org.jiangqiao.achievements.answer;

/**
 * Lets a question pass only if a document supports an answer to it.
 *
 * <p>Two logistic models of few signs: one for documents whose sentences are embedded, one by words
 * alone for those that came in a moment ago or belong to a bulk corpus. Both were fitted once, to
 * half of a public set of questions (each asked of a corpus with and without the document that
 * answers it) together with the project's own questions about the sample corpus, and checked on the
 * other half. There is one set of weights for every corpus.
 */
final class SupportGate {

  private static final double EVEN_ODDS = 0.5;

  /** Shorter questions than a question may be do not occur. */
  private static final int SHORTEST = 5;

  private SupportGate() {}

  /** The odds, from 0 to 1, that the document treats what is asked. */
  static double withMeaning(Support seen) {
    return odds(
        4.4 * seen.statement()
            + 3.0 * seen.characters()
            + 10.4 * seen.similarity()
            + 13.0 * seen.neighbourhood()
            - 0.4 * logLength(seen)
            - 16.7);
  }

  static double byWords(Support seen) {
    return odds(
        0.8 * seen.statement()
            + 4.9 * seen.document()
            + 8.2 * seen.dwelling()
            + 1.1 * logLength(seen)
            - 9.4);
  }

  private static double logLength(Support seen) {
    return Math.log(Math.max(SHORTEST, seen.length()));
  }

  private static double odds(double evidence) {
    return 1 / (1 + Math.exp(-evidence));
  }

  static boolean passes(double support) {
    return support >= EVEN_ODDS;
  }
}
