package org.jiangqiao.matching.servicelevel;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import com.nlf.calendar.util.HolidayUtil;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The working days of China. The State Council announces each year's days off and make-up days in a
 * notice; for a year that it has not announced yet the statutory days, which follow from the solar
 * and lunar calendars, are taken and nothing is made up.
 */
final class LegalHolidays implements WorkingDays {

  private final Map<LocalDate, Boolean> announced = new HashMap<>();
  private final Set<Integer> announcedYears = new HashSet<>();

  private LegalHolidays() {}

  /**
   * @param notice lines {@code off <first> <last>} and {@code work <day>}; what begins with {@code
   *     #} says where it comes from
   */
  static LegalHolidays fromNotices(List<String> notice) {
    LegalHolidays holidays = new LegalHolidays();
    notice.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(holidays::announce);
    return holidays;
  }

  private void announce(String line) {
    String[] words = line.split("\\s+", -1);
    switch (words[0]) {
      case "off" -> {
        LocalDate first = LocalDate.parse(words[1]);
        LocalDate last = LocalDate.parse(words[words.length - 1]);
        first.datesUntil(last.plusDays(1)).forEach(day -> announced.put(day, false));
        announcedYears.add(last.getYear());
      }
      case "work" -> announced.put(LocalDate.parse(words[1]), true);
      default -> throw new IllegalArgumentException("Not a line of a holiday notice: " + line);
    }
  }

  @Override
  public boolean contains(LocalDate day) {
    Boolean worked = announced.get(day);
    if (worked != null) {
      return worked;
    }
    if (!announcedYears.contains(day.getYear())) {
      Holiday earlier = HolidayUtil.getHoliday(day.toString());
      if (earlier != null) {
        return earlier.isWork();
      }
      if (HolidayUtil.getHolidays(day.getYear()).isEmpty() && isStatutory(day)) {
        return false;
      }
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The thirteen days of 全国年节及纪念日放假办法 in its wording of 2024. */
  private static boolean isStatutory(LocalDate day) {
    int monthAndDay = day.getMonthValue() * 100 + day.getDayOfMonth();
    if (Set.of(101, 501, 502, 1001, 1002, 1003).contains(monthAndDay)) {
      return true;
    }
    Lunar lunar = lunar(day);
    int lunarDay = lunar.getMonth() * 100 + lunar.getDay();
    return Set.of(101, 102, 103, 505, 815).contains(lunarDay)
        || lunar.getJieQi().equals("清明")
        || isNewYearsEve(day);
  }

  private static boolean isNewYearsEve(LocalDate day) {
    Lunar next = lunar(day.plusDays(1));
    return next.getMonth() == 1 && next.getDay() == 1;
  }

  private static Lunar lunar(LocalDate day) {
    return Solar.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).getLunar();
  }
}
