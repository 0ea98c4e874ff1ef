package org.jiangqiao.matching.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The working days of China, as service levels and plans count them. */
@ApplicationScoped
public class WorkingCalendar implements WorkingDays {

  /** Another process of this service may have taken a notice in. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final LegalHolidays shipped;
  private final HolidayNoticeRepository notices;
  private final Clock clock;
  private volatile @Nullable Reading reading;

  /** The days of imported notices, and the years that they are about. */
  private record Reading(Instant at, Map<LocalDate, Boolean> worked, List<Integer> years)
      implements WorkingDays {

    private static Reading of(Instant at, List<HolidayNotice> inForce) {
      Map<LocalDate, Boolean> worked =
          inForce.stream()
              .flatMap(notice -> notice.days().stream())
              .collect(Collectors.toMap(NoticeDay::day, NoticeDay::worked, (one, later) -> later));
      return new Reading(at, worked, inForce.stream().map(HolidayNotice::year).toList());
    }

    @Override
    public boolean contains(LocalDate day) {
      return worked.getOrDefault(
          day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private boolean knows(LocalDate day) {
      return worked.containsKey(day) || years.contains(day.getYear());
    }
  }

  /**
   * @param added file with the State Council's notices that came out after this release, in the
   *     form of {@code servicelevel/legal-holidays.txt}
   */
  WorkingCalendar(
      @ConfigProperty(name = "jiangqiao.matching.holiday-notices") Optional<Path> added,
      HolidayNoticeRepository notices,
      Clock clock) {
    this.shipped = added.map(HolidayNotices::shippedAnd).orElseGet(HolidayNotices::shipped);
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public boolean contains(LocalDate day) {
    return asOf(read()).contains(day);
  }

  /** The calendar as it is now, whatever comes in later. */
  WorkingDays snapshot() {
    return asOf(read());
  }

  /** Read anew: what has just come in counts at once. */
  WorkingDays reread() {
    reading = null;
    return asOf(read());
  }

  private WorkingDays asOf(Reading imported) {
    return day -> imported.knows(day) ? imported.contains(day) : shipped.contains(day);
  }

  private Reading read() {
    Reading last = reading;
    Instant now = clock.instant();
    if (last == null || last.at().plus(FRESH).isBefore(now)) {
      last = Reading.of(now, notices.inForce());
      reading = last;
    }
    return last;
  }
}
