package org.jiangqiao.matching.servicelevel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.Violation;

/** Reads a year's notice: lines of day, kind and name, with a line of column names. */
final class NoticeFile {

  /** The statutory days are thirteen; with weekends and bridges there have never been so many. */
  private static final int FEWEST_OFF = 11;

  private static final int MOST_OFF = 60;
  private static final int COLUMNS = 3;
  private static final int LONGEST_NAME = 50;

  /** More than these nobody corrects one by one. */
  private static final int MOST_TOLD = 20;

  private static final Set<String> OFF = Set.of("放假", "休", "off");
  private static final Set<String> WORKED = Set.of("上班", "班", "work");

  private final int year;
  private final List<Violation> faults = new ArrayList<>();
  private final Set<LocalDate> seen = new HashSet<>();

  private NoticeFile(int year) {
    this.year = year;
  }

  /**
   * @throws Problem VALIDATION_FAILED with every faulty line
   */
  static List<NoticeDay> read(int year, String text) {
    NoticeFile file = new NoticeFile(year);
    List<String> lines = text.lines().toList();
    List<NoticeDay> days = new ArrayList<>();
    if (lines.isEmpty() || cells(lines.getFirst()).size() != COLUMNS) {
      file.fault("holiday-header");
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        file.day(i + 1, cells(lines.get(i))).ifPresent(days::add);
      }
    }
    file.requirePlausible(days);
    return List.copyOf(days);
  }

  private static List<String> cells(String line) {
    return List.of(line.replace('，', ',').split(",", -1)).stream()
        .map(cell -> cell.replace("\"", "").strip())
        .toList();
  }

  private Optional<NoticeDay> day(int line, List<String> cells) {
    if (cells.size() != COLUMNS || cells.get(2).isEmpty() || cells.get(2).length() > LONGEST_NAME) {
      fault("holiday-line-columns", line);
      return Optional.empty();
    }
    LocalDate day;
    try {
      day = LocalDate.parse(cells.getFirst().replace('/', '-'));
    } catch (DateTimeParseException notADay) {
      fault("holiday-line-day", line, shown(cells.getFirst()));
      return Optional.empty();
    }
    boolean worked = WORKED.contains(cells.get(1));
    if (!worked && !OFF.contains(cells.get(1))) {
      fault("holiday-line-kind", line, shown(cells.get(1)));
    } else if (!near(day)) {
      fault("holiday-line-year", line, year);
    } else if (!seen.add(day)) {
      fault("holiday-line-twice", line, day);
    } else if (worked && !weekend(day)) {
      fault("holiday-line-not-weekend", line, day);
    } else {
      return Optional.of(new NoticeDay(day, worked, cells.get(2)));
    }
    return Optional.empty();
  }

  /** A holiday of the new year may begin in the old one, and be made up for there. */
  private boolean near(LocalDate day) {
    return !day.isBefore(LocalDate.of(year - 1, 12, 20))
        && !day.isAfter(LocalDate.of(year + 1, 1, 10));
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private void requirePlausible(List<NoticeDay> days) {
    long off = days.stream().filter(day -> !day.worked()).count();
    if (faults.isEmpty() && (off < FEWEST_OFF || off > MOST_OFF)) {
      fault("holiday-implausible", off, FEWEST_OFF, MOST_OFF);
    }
    if (!faults.isEmpty()) {
      throw Problem.of(ProblemType.VALIDATION_FAILED)
          .with(faults.stream().limit(MOST_TOLD).toArray(Violation[]::new));
    }
  }

  private static String shown(String text) {
    return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
  }

  private void fault(String key, Object... arguments) {
    faults.add(Violation.body("file", key, arguments));
  }
}
