package org.jiangqiao.matching.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Office hours of the union on working days. */
final class WorkingHours implements ServiceTime {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final LocalTime OPENING = LocalTime.of(9, 0);
  static final LocalTime CLOSING = LocalTime.of(18, 0);

  private final WorkingDays workingDays;

  WorkingHours(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  @Override
  public Instant plus(Instant start, Duration counted) {
    Duration left = counted;
    Instant from = start;
    LocalDate day = dayOf(start);
    while (true) {
      if (workingDays.contains(day) && from.isBefore(closing(day))) {
        Instant begin = later(from, opening(day));
        Duration today = Duration.between(begin, closing(day));
        // At most, not less than: a deadline at closing time is today's, not tomorrow's opening.
        if (left.compareTo(today) <= 0) {
          return begin.plus(left);
        }
        left = left.minus(today);
      }
      day = day.plusDays(1);
      from = opening(day);
    }
  }

  @Override
  public Duration between(Instant start, Instant end) {
    Duration counted = Duration.ZERO;
    for (LocalDate day = dayOf(start); !opening(day).isAfter(end); day = day.plusDays(1)) {
      if (workingDays.contains(day)) {
        Instant begin = later(start, opening(day));
        Instant finish = earlier(end, closing(day));
        if (finish.isAfter(begin)) {
          counted = counted.plus(Duration.between(begin, finish));
        }
      }
    }
    return counted;
  }

  private static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  private static Instant opening(LocalDate day) {
    return day.atTime(OPENING).atZone(ZONE).toInstant();
  }

  private static Instant closing(LocalDate day) {
    return day.atTime(CLOSING).atZone(ZONE).toInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
