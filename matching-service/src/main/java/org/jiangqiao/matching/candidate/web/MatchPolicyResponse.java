package org.jiangqiao.matching.candidate.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.CriterionType;
import org.jiangqiao.matching.candidate.MatchPolicy;
import org.jiangqiao.matching.message.Messages;
import org.jspecify.annotations.Nullable;

@Schema(name = "MatchPolicy")
record MatchPolicyResponse(
    int version,
    Instant since,
    @Schema(description = "Who put it in force") String author,
    @Schema(description = "Why it was changed") @Nullable String note,
    @Schema(description = "By criterion; only their proportion matters")
        Map<CriterionType, Double> weights) {

  /** The version that the system comes with; nobody has put it in force. */
  private static final int SHIPPED = 1;

  static MatchPolicyResponse of(MatchPolicy policy, Locale language) {
    return new MatchPolicyResponse(
        policy.version(),
        policy.since(),
        policy.version() == SHIPPED
            ? Messages.text(language, "candidate.policy.shipped")
            : policy.author(),
        policy.note(),
        new EnumMap<>(policy.weights().byCriterion()));
  }
}
