package org.jiangqiao.matching.weekplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;

/** The time of one visit: half a working day, travel there included. */
public record HalfDay(LocalDate day, Part part) implements Comparable<HalfDay> {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Comparator<HalfDay> IN_ORDER =
      Comparator.comparing(HalfDay::day).thenComparing(HalfDay::part);

  /** As the workshops work: before and after the midday rest. */
  public enum Part {
    MORNING(LocalTime.of(9, 0), LocalTime.of(12, 0)),
    AFTERNOON(LocalTime.of(14, 0), LocalTime.of(17, 0));

    private final LocalTime start;
    private final LocalTime end;

    Part(LocalTime start, LocalTime end) {
      this.start = start;
      this.end = end;
    }
  }

  public static HalfDay morning(LocalDate day) {
    return new HalfDay(day, Part.MORNING);
  }

  public static HalfDay afternoon(LocalDate day) {
    return new HalfDay(day, Part.AFTERNOON);
  }

  /** The half day in which this moment lies, the rest at noon counted to the morning. */
  public static HalfDay at(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, CHINA);
    LocalTime time = LocalTime.ofInstant(moment, CHINA);
    return time.isBefore(Part.AFTERNOON.start) ? morning(day) : afternoon(day);
  }

  /** The last half day that begins by this moment. */
  public static HalfDay lastUntil(Instant moment) {
    HalfDay found = at(moment);
    return found.start().isAfter(moment) ? afternoon(found.day.minusDays(1)) : found;
  }

  public Instant start() {
    return day.atTime(part.start).atZone(CHINA).toInstant();
  }

  public Instant end() {
    return day.atTime(part.end).atZone(CHINA).toInstant();
  }

  /** How many half days from the other one to this one. */
  public long after(HalfDay other) {
    return number() - other.number();
  }

  private long number() {
    return day.toEpochDay() * 2 + (part == Part.AFTERNOON ? 1 : 0);
  }

  @Override
  public int compareTo(HalfDay other) {
    return IN_ORDER.compare(this, other);
  }
}
