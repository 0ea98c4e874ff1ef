package org.jiangqiao.achievements.answer;

/**
 * How likely a sentence is the one that answers, compared with its rivals: the exponentials of two
 * scores relate as their chances do.
 *
 * <p>The weights are those of a listwise logistic regression on half of a public set of questions
 * with known answers, checked on the other half; both sets of weights come from the same run, one
 * without similarity, for documents whose sentences are not embedded.
 */
final class SentenceRanking {

  /**
   * What a similarity adds to a sentence that answers, less what it takes off the other weights.
   */
  private static final double UNKNOWN_SIMILARITY = 7.6;

  private SentenceRanking() {}

  static double withMeaning(Signs signs) {
    return 2.6 * signs.characters()
        + 2.7 * signs.rest()
        + 4.9 * signs.context()
        + 0.7 * signs.expected()
        + 18.8 * signs.similarity()
        + (signs.opens() ? 1.0 : 0)
        + 4.8 * signs.relevance();
  }

  /** On the same scale as {@link #withMeaning}. */
  static double byWords(Signs signs) {
    return UNKNOWN_SIMILARITY
        + 3.7 * signs.characters()
        + 4.0 * signs.rest()
        + 6.1 * signs.context()
        + 0.8 * signs.expected()
        + (signs.opens() ? 1.0 : 0)
        + 6.4 * signs.relevance();
  }
}
