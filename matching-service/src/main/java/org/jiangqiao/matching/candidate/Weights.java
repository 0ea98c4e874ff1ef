package org.jiangqiao.matching.candidate;

import java.util.Map;
import java.util.stream.Stream;
import org.jiangqiao.platform.problem.Problem;

/** How much each criterion counts; one that is not named counts nothing. */
public record Weights(Map<CriterionType, Double> byCriterion) {

  private static final double HEAVIEST = 100;

  public Weights {
    byCriterion = Map.copyOf(byCriterion);
  }

  double of(CriterionType criterion) {
    return byCriterion.getOrDefault(criterion, 0.0);
  }

  /**
   * Every criterion is named, so that none is forgotten by accident, and relevance counts: without
   * it the nearest idle craftsman would be sent to every problem.
   *
   * @throws Problem VALIDATION_FAILED at the weight that cannot be
   */
  Weights requireSensible() {
    Stream.of(CriterionType.values()).forEach(this::requireSensible);
    if (of(CriterionType.RELEVANCE) == 0) {
      throw Problem.invalid("weights.RELEVANCE", "match-policy.relevance-needed");
    }
    return this;
  }

  private void requireSensible(CriterionType criterion) {
    Double weight = byCriterion.get(criterion);
    if (weight == null || !(weight >= 0 && weight <= HEAVIEST)) {
      throw Problem.invalid("weights." + criterion, "match-policy.weight-out-of-range", HEAVIEST);
    }
  }
}
