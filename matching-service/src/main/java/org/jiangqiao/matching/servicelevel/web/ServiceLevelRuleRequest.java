package org.jiangqiao.matching.servicelevel.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.servicelevel.Measure;
import org.jiangqiao.matching.servicelevel.ServiceLevelRule;
import org.jiangqiao.matching.servicelevel.UnionLevel;
import org.jiangqiao.matching.servicelevel.Urgency;

record ServiceLevelRuleRequest(
    @NotNull Urgency urgency,
    @NotNull Measure measure,
    @NotNull @Schema(
            description =
                "COUNTY: until the deadline; CITY: after a breach, until the province is told")
        UnionLevel level,
    @NotNull @Min(1) @Max(527_040) @Schema(description = "At most a year") Integer minutes,
    @NotNull @Schema(description = "Counted on the working calendar, else around the clock")
        Boolean workingHours) {

  ServiceLevelRule toRule() {
    return new ServiceLevelRule(urgency, measure, level, minutes, workingHours);
  }
}
