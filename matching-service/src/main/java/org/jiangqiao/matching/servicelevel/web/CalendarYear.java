package org.jiangqiao.matching.servicelevel.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.servicelevel.HolidayCalendar;

/** Every day of a year as service levels count it. */
@Schema(name = "CalendarYear")
record CalendarYear(int year, List<CalendarDay> days) {

  /** Worked or not. */
  @Schema(name = "CalendarDay")
  record CalendarDay(LocalDate day, boolean worked) {}

  static CalendarYear of(int year, List<HolidayCalendar.Day> days) {
    return new CalendarYear(
        year, days.stream().map(one -> new CalendarDay(one.day(), one.worked())).toList());
  }
}
