package org.jiangqiao.matching.planning.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.planning.WeekPlans;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Where an officer puts a visit. */
record VisitDecision(
    @Schema(description = "Left out with `part`, the visit is left out of the week")
        @Nullable LocalDate day,
    HalfDay.@Nullable Part part,
    @Schema(description = "Whom to invite, from `choice`; only where nobody has agreed")
        @Nullable UUID craftsmanId,
    @Schema(description = "It stays there when the plan is searched for again") @NotNull Boolean pinned,
    @Schema(description = "Days that suit the enterprise") @Size(max = 7) @Nullable List<LocalDate> preferredDays) {

  WeekPlans.Decision decision() {
    if ((day == null) != (part == null)) {
      throw Problem.invalid(day == null ? "day" : "part", "half-day-incomplete");
    }
    return new WeekPlans.Decision(
        day == null || part == null ? null : new HalfDay(day, part),
        craftsmanId,
        pinned,
        preferredDays == null ? List.of() : preferredDays);
  }
}
