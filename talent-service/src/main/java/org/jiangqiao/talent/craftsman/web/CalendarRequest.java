package org.jiangqiao.talent.craftsman.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.problem.Problem;

/** First and last day included; a month at most. */
record CalendarRequest(
    @NotNull @Size(max = 500) List<UUID> ids, @NotNull LocalDate from, @NotNull LocalDate to) {

  private static final int DAYS = 31;

  List<LocalDate> days() {
    if (to.isBefore(from) || to.isAfter(from.plusDays(DAYS))) {
      throw Problem.invalid("to", "out-of-range", from, from.plusDays(DAYS));
    }
    return from.datesUntil(to.plusDays(1)).toList();
  }
}
