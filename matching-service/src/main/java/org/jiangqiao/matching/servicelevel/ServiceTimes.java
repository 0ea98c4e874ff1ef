package org.jiangqiao.matching.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two ways to count time: on the working calendar, and around the clock. */
@ApplicationScoped
class ServiceTimes {

  private final WorkingHours workingHours;

  /**
   * @param notices file with the State Council's notices that came out after this release, in the
   *     form of {@code servicelevel/legal-holidays.txt}
   */
  ServiceTimes(
      @ConfigProperty(name = "jiangqiao.matching.holiday-notices") Optional<Path> notices) {
    workingHours =
        new WorkingHours(
            notices.map(HolidayNotices::shippedAnd).orElseGet(HolidayNotices::shipped));
  }

  ServiceTime of(boolean onWorkingCalendar) {
    return onWorkingCalendar ? workingHours : ServiceTime.AROUND_THE_CLOCK;
  }
}
