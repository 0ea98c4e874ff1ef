package org.jiangqiao.matching.engagement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jiangqiao.matching.engagement.VisitPlan;
import org.jspecify.annotations.Nullable;

/** When and where the craftsmen are to come. */
public record VisitRequest(
    @NotNull Instant plannedStart,
    @NotNull Instant plannedEnd,
    @NotBlank @Size(max = 200) String place,
    @Size(max = 500) @Nullable String note) {

  VisitPlan plan() {
    return new VisitPlan(plannedStart, plannedEnd, place.strip(), note);
  }
}
