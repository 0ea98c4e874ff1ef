package org.jiangqiao.matching.candidate;

import java.util.Map;

/** How much each criterion counts; one that is not named counts nothing. */
record Weights(Map<CriterionType, Double> byCriterion) {

  Weights {
    byCriterion = Map.copyOf(byCriterion);
  }

  double of(CriterionType criterion) {
    return byCriterion.getOrDefault(criterion, 0.0);
  }
}
