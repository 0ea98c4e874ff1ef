package org.jiangqiao.matching.servicelevel.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.servicelevel.Measure;
import org.jiangqiao.matching.servicelevel.ServiceLevelPolicy;
import org.jiangqiao.matching.servicelevel.ServiceLevelRule;
import org.jiangqiao.matching.servicelevel.UnionLevel;
import org.jiangqiao.matching.servicelevel.Urgency;

@Schema(name = "ServiceLevelPolicy")
record ServiceLevelPolicyResponse(int version, Instant since, List<RuleResponse> rules) {

  @Schema(name = "ServiceLevelRule")
  record RuleResponse(
      Urgency urgency, Measure measure, UnionLevel level, int minutes, boolean workingHours) {}

  static ServiceLevelPolicyResponse of(ServiceLevelPolicy policy) {
    List<RuleResponse> rules =
        policy.rules().stream()
            .sorted(
                Comparator.comparing(ServiceLevelRule::urgency)
                    .thenComparing(ServiceLevelRule::measure)
                    .thenComparing(ServiceLevelRule::level))
            .map(
                rule ->
                    new RuleResponse(
                        rule.urgency(),
                        rule.measure(),
                        rule.level(),
                        rule.minutes(),
                        rule.workingHours()))
            .toList();
    return new ServiceLevelPolicyResponse(policy.version(), policy.since(), rules);
  }
}
