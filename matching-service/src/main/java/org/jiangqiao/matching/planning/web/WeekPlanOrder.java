package org.jiangqiao.matching.planning.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which week is to be planned. */
record WeekPlanOrder(
    @Schema(description = "Its Monday") @NotNull LocalDate week,
    @Schema(description = "How long to search at most; 30 if left out") @Min(1) @Max(300) @Nullable Integer seconds) {

  static final int SECONDS = 30;

  int searchFor() {
    return seconds == null ? SECONDS : seconds;
  }
}
