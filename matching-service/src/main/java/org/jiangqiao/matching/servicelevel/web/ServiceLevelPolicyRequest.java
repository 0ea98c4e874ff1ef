package org.jiangqiao.matching.servicelevel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ServiceLevelPolicyRequest(
    @NotNull @Size(max = 100) @Schema(
            description = "One rule for each urgency, each measure, and the levels COUNTY and CITY")
        List<@NotNull @Valid ServiceLevelRuleRequest> rules) {}
