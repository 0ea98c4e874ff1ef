package org.jiangqiao.matching.candidate.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.CriterionType;
import org.jiangqiao.matching.candidate.MatchPolicy;
import org.jspecify.annotations.Nullable;

@Schema(name = "MatchPolicy")
record MatchPolicyResponse(
    int version,
    Instant since,
    @Schema(description = "Who put it in force") String author,
    @Schema(description = "Why it was changed") @Nullable String note,
    @Schema(description = "By criterion; only their proportion matters")
        Map<CriterionType, Double> weights) {

  static MatchPolicyResponse of(MatchPolicy policy) {
    return new MatchPolicyResponse(
        policy.version(),
        policy.since(),
        policy.author(),
        policy.note(),
        new EnumMap<>(policy.weights().byCriterion()));
  }
}
