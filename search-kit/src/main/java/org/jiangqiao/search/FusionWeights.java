package org.jiangqiao.search;

/**
 * How two scores become one.
 *
 * @param lexical weight of the normalised lexical score
 * @param semantic weight of the normalised similarity
 * @param similarityFloor similarity of texts that have nothing in common: counts as 0
 * @param similarityCeiling similarity of texts that say the same: counts as 1
 */
public record FusionWeights(
    double lexical, double semantic, double similarityFloor, double similarityCeiling) {

  /** The range is what bge-small-zh gives on short technical Chinese; weights by the bench. */
  public static final FusionWeights DEFAULT = new FusionWeights(0.6, 0.4, 0.3, 0.85);

  public FusionWeights {
    if (lexical < 0 || semantic < 0 || lexical + semantic <= 0) {
      throw new IllegalArgumentException("Weights must be positive");
    }
    if (similarityCeiling <= similarityFloor) {
      throw new IllegalArgumentException("The ceiling must lie above the floor");
    }
  }
}
