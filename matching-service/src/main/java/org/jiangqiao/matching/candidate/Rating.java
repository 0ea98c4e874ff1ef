package org.jiangqiao.matching.candidate;

/**
 * What a criterion says of a craftsman, and why.
 *
 * @param score from 0 to 1
 * @param counts false where the request leaves the question open, so that it weighs nothing
 */
record Rating(double score, boolean counts, Reason reason) {

  private static final double PRECISION = 1000;

  Rating {
    // Digits beyond the third decide nothing and would only make runs look different.
    score = Math.round(Math.clamp(score, 0, 1) * PRECISION) / PRECISION;
  }

  /** Neither for nor against anybody. */
  static Rating open(String key) {
    return new Rating(0, false, Reason.of(key));
  }

  static Rating of(double score, String key, Object... args) {
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = String.valueOf(args[i]);
    }
    return new Rating(score, true, Reason.of(key, texts));
  }
}
