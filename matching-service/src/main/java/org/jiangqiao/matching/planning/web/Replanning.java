package org.jiangqiao.matching.planning.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a plan is to be searched for again. */
record Replanning(
    @Schema(description = "How long to search at most; 30 if left out") @Min(1) @Max(300) @Nullable Integer seconds) {

  int searchFor() {
    return seconds == null ? WeekPlanOrder.SECONDS : seconds;
  }
}
