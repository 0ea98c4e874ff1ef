package org.jiangqiao.matching.candidate.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.CriterionType;
import org.jiangqiao.matching.candidate.Weights;

record MatchPolicyRequest(
    @NotNull @Schema(
            description =
                "0 to 100 for each criterion, RELEVANCE above 0; only their proportion matters")
        Map<CriterionType, @NotNull Double> weights,
    @NotBlank @Size(max = 500) @Schema(description = "Why the weights are changed") String note) {

  Weights toWeights() {
    return new Weights(weights);
  }
}
