package org.jiangqiao.matching.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;

/** The two ways to count time: on the working calendar, and around the clock. */
@ApplicationScoped
class ServiceTimes {

  private final WorkingHours workingHours;

  ServiceTimes(WorkingCalendar calendar) {
    workingHours = new WorkingHours(calendar);
  }

  ServiceTime of(boolean onWorkingCalendar) {
    return onWorkingCalendar ? workingHours : ServiceTime.AROUND_THE_CLOCK;
  }
}
