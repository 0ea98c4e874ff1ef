package org.jiangqiao.matching.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** Taking in the holiday notices of coming years: open cases are counted by them from then on. */
@ApplicationScoped
public class HolidayCalendar {

  private final HolidayNoticeRepository notices;
  private final ServiceClockRepository clocks;
  private final WorkingCalendar calendar;
  private final Audit audit;
  private final Caller caller;
  private final Sql sql;
  private final Clock clock;

  HolidayCalendar(
      HolidayNoticeRepository notices,
      ServiceClockRepository clocks,
      WorkingCalendar calendar,
      Audit audit,
      Caller caller,
      Sql sql,
      Clock clock) {
    this.notices = notices;
    this.clocks = clocks;
    this.calendar = calendar;
    this.audit = audit;
    this.caller = caller;
    this.sql = sql;
    this.clock = clock;
  }

  /** Days as a file has them, one line each: day, kind, name. */
  public static List<NoticeDay> days(int year, String text) {
    return NoticeFile.read(year, text);
  }

  /** A working day or not, for every day of a year. */
  public record Day(LocalDate day, boolean worked) {}

  @Transactional
  public HolidayNotice take(HolidayNotice.Announced announced) {
    // One after the other: versions count up, and clocks are moved by one calendar at a time.
    sql.update("LOCK TABLE holiday_notice IN EXCLUSIVE MODE");
    WorkingDays before = calendar.snapshot();
    HolidayNotice notice =
        new HolidayNotice(
            notices.lastVersion() + 1,
            announced,
            new HolidayNotice.Import(caller.subject(), caller.displayName(), clock.instant()));
    notices.persistAndFlush(notice);
    notice.moved(recount(new WorkingHours(before), new WorkingHours(calendar.reread())));
    audit.record(
        "holiday-notice.imported",
        "holiday-notice",
        notice.version(),
        Map.of("year", announced.year(), "movedClocks", notice.movedClocks()));
    return notice;
  }

  private int recount(ServiceTime before, ServiceTime after) {
    return (int)
        clocks.allRunningByWorkingHours().stream()
            .filter(running -> running.recount(before, after))
            .count();
  }

  @Transactional
  public Page<HolidayNotice> list(PageRequest page) {
    int before = page.cursor() == null ? Integer.MAX_VALUE : version(page.cursor());
    return Page.of(
        notices.newestFirst(before, page.limit() + 1),
        page.limit(),
        last -> Cursor.encode(last.version()));
  }

  private static int version(String cursor) {
    try {
      return Integer.parseInt(Cursor.decode(cursor, 1).getFirst());
    } catch (NumberFormatException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }

  public List<Day> year(int year) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .map(day -> new Day(day, calendar.contains(day)))
        .toList();
  }
}
