package org.jiangqiao.matching.candidate.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.CriterionType;
import org.jiangqiao.matching.candidate.Weights;
import org.jspecify.annotations.Nullable;

record PolicyReplayRequest(
    @NotNull @Schema(description = "0 to 100 for each criterion, RELEVANCE above 0")
        Map<CriterionType, @NotNull Double> weights,
    @Min(1) @Max(50) @Schema(description = "How many past cases, the newest first; 20 unless told")
        @Nullable Integer limit) {

  private static final int USUAL = 20;

  Weights toWeights() {
    return new Weights(weights);
  }

  int cases() {
    return limit == null ? USUAL : limit;
  }
}
