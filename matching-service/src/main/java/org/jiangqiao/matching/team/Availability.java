package org.jiangqiao.matching.team;

import java.time.LocalDate;
import java.util.Set;
import org.jiangqiao.matching.weekplan.HalfDay;

/**
 * When a craftsman can come.
 *
 * @param absent days on which they do not come at all
 * @param taken half days with another visit
 */
record Availability(boolean invitable, Set<LocalDate> absent, Set<HalfDay> taken) {

  /** Of somebody whom talent does not know. */
  static final Availability UNKNOWN = new Availability(false, Set.of(), Set.of());

  Availability {
    absent = Set.copyOf(absent);
    taken = Set.copyOf(taken);
  }

  boolean free(HalfDay halfDay) {
    return !absent.contains(halfDay.day()) && !taken.contains(halfDay);
  }
}
