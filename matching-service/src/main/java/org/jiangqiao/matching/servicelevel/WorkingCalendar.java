package org.jiangqiao.matching.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The working days of China, as service levels and plans count them. */
@ApplicationScoped
public class WorkingCalendar implements WorkingDays {

  private final LegalHolidays holidays;

  /**
   * @param notices file with the State Council's notices that came out after this release, in the
   *     form of {@code servicelevel/legal-holidays.txt}
   */
  WorkingCalendar(
      @ConfigProperty(name = "jiangqiao.matching.holiday-notices") Optional<Path> notices) {
    holidays = notices.map(HolidayNotices::shippedAnd).orElseGet(HolidayNotices::shipped);
  }

  @Override
  public boolean contains(LocalDate day) {
    return holidays.contains(day);
  }
}
