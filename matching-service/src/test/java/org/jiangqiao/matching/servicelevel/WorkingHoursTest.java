package org.jiangqiao.matching.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

  private final LegalHolidays days = HolidayNotices.shipped();
  private final WorkingHours hours = new WorkingHours(days);

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource({
    // an ordinary Friday, within the day and up to closing time
    "2026-11-20T10:00, PT2H,  2026-11-20T12:00",
    "2026-11-20T10:00, PT8H,  2026-11-20T18:00",
    // over the weekend
    "2026-11-20T17:00, PT2H,  2026-11-23T10:00",
    "2026-11-21T12:00, PT1H,  2026-11-23T10:00",
    // before opening and after closing
    "2026-11-20T06:00, PT1H,  2026-11-20T10:00",
    "2026-11-20T20:00, PT1H,  2026-11-23T10:00",
    // Spring Festival 2026: last working day is Saturday 14 February, the next Tuesday the 24th
    "2026-02-14T17:00, PT2H,  2026-02-24T10:00",
    // the Saturday after it is made up
    "2026-02-27T17:00, PT2H,  2026-02-28T10:00",
    // National Day 2026, and the Saturday made up
    "2026-09-30T17:30, PT1H,  2026-10-08T09:30",
    "2026-10-09T17:30, PT1H,  2026-10-10T09:30",
    // five working days of nine hours from a Wednesday
    "2026-11-18T09:00, PT45H, 2026-11-24T18:00",
    "2026-11-18T09:00, PT0S,  2026-11-18T09:00",
  })
  void addsWorkingTime(String start, String counted, String expected) {
    assertEquals(at(expected), hours.plus(at(start), Duration.parse(counted)));
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "2026-11-20T10:00, 2026-11-20T12:00, PT2H",
    "2026-11-20T17:00, 2026-11-23T10:00, PT2H",
    "2026-11-21T08:00, 2026-11-22T20:00, PT0S",
    "2026-02-14T17:00, 2026-02-24T10:00, PT2H",
    "2026-11-20T12:00, 2026-11-20T10:00, PT0S",
    "2026-11-20T20:00, 2026-11-20T23:00, PT0S",
  })
  void countsWorkingTime(String start, String end, String expected) {
    assertEquals(Duration.parse(expected), hours.between(at(start), at(end)));
  }

  @Test
  void addingWhatWasCountedLeadsBack() {
    Instant start = at("2026-09-18T11:17");
    for (int minutes = 1; minutes < 20_000; minutes += 97) {
      Duration counted = Duration.ofMinutes(minutes);
      assertEquals(counted, hours.between(start, hours.plus(start, counted)));
    }
  }

  @ParameterizedTest(name = "{0} worked: {1}")
  @CsvSource({
    "2026-01-04, true",
    "2026-02-16, false",
    "2026-05-09, true",
    "2026-09-20, true",
    "2026-10-07, false",
    "2026-10-08, true",
    "2025-02-08, true",
    // announced before this platform existed, known from the calendar library
    "2023-10-06, false",
    "2023-10-07, true",
  })
  void knowsAnnouncedDays(String day, boolean worked) {
    assertEquals(worked, days.contains(LocalDate.parse(day)));
  }

  @ParameterizedTest(name = "{0} is a statutory day off")
  @CsvSource({
    "2029-01-01",
    "2029-02-12",
    "2029-02-13",
    "2029-02-14",
    "2029-02-15",
    "2029-04-04",
    "2029-05-01",
    "2029-05-02",
    "2029-10-01",
    "2029-10-02",
    "2029-10-03"
  })
  void takesTheStatutoryDaysOfAYearNotAnnouncedYet(String day) {
    assertFalse(days.contains(LocalDate.parse(day)));
    assertTrue(days.contains(LocalDate.parse("2029-02-16")));
  }

  @Test
  void theWallClockDoesNotWait() {
    Instant friday = at("2026-11-20T17:30");

    assertEquals(
        at("2026-11-20T18:30"), ServiceTime.AROUND_THE_CLOCK.plus(friday, Duration.ofHours(1)));
  }

  private static Instant at(String shanghaiTime) {
    return LocalDateTime.parse(shanghaiTime).atZone(WorkingHours.ZONE).toInstant();
  }
}
