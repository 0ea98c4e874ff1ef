package org.jiangqiao.search;

import java.util.List;

/**
 * Brings the cosines of any model onto the scale of the one in process, on which every bound and
 * weight was chosen: models differ much in how near they put texts that have nothing in common.
 *
 * @param unrelated mean cosine of texts about different matters
 * @param same mean cosine of texts that say the same in other words
 */
record SimilarityScale(double unrelated, double same) {

  /** Of bge-small-zh-v1.5, quantized, on the texts of {@link CalibrationTexts}. */
  static final SimilarityScale IN_PROCESS = new SimilarityScale(0.521, 0.816);

  /** A model that puts them nearer than that cannot tell one from the other. */
  private static final double LEAST_APART = 0.05;

  SimilarityScale {
    if (same - unrelated < LEAST_APART || same >= 1) {
      throw new MeaningUnavailable(
          "The embedding model cannot tell texts apart: unrelated ones have a similarity of %.3f, like ones of %.3f"
              .formatted(unrelated, same));
    }
  }

  /**
   * @param texts vectors of length one: texts, one after the other, then each in other words, in
   *     the same order
   */
  static SimilarityScale measured(List<float[]> texts) {
    int pairs = texts.size() / 2;
    double same = 0;
    double unrelated = 0;
    for (int one = 0; one < pairs; one++) {
      for (int other = 0; other < pairs; other++) {
        double cosine = Embedder.cosine(texts.get(one), texts.get(pairs + other));
        if (one == other) {
          same += cosine;
        } else {
          unrelated += cosine;
        }
      }
    }
    return new SimilarityScale(unrelated / (pairs * (pairs - 1.0)), same / pairs);
  }

  /** The cosine that the model in process would about have; equal texts keep 1. */
  double of(double cosine) {
    if (cosine <= unrelated) {
      return IN_PROCESS.unrelated - (unrelated - cosine);
    }
    if (cosine <= same) {
      return between(cosine, unrelated, same, IN_PROCESS.unrelated, IN_PROCESS.same);
    }
    return between(cosine, same, 1, IN_PROCESS.same, 1);
  }

  private static double between(
      double value, double from, double to, double scaledFrom, double scaledTo) {
    return scaledFrom + (value - from) / (to - from) * (scaledTo - scaledFrom);
  }
}
