package org.jiangqiao.matching.weekplan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A craftsman as the week sees them.
 *
 * @param absent days on which they do not come at all
 * @param elsewhere half days that are taken by visits outside this plan
 * @param proposalsLeft how many more cases they can be asked for
 * @param engagements what they already carry this month
 */
public record Person(
    UUID id,
    String name,
    String regionCode,
    Set<LocalDate> absent,
    Set<HalfDay> elsewhere,
    int proposalsLeft,
    int engagements) {

  public Person {
    absent = Set.copyOf(absent);
    elsewhere = Set.copyOf(elsewhere);
  }

  boolean isAbsent(HalfDay halfDay) {
    return absent.contains(halfDay.day());
  }

  boolean isElsewhere(HalfDay halfDay) {
    return elsewhere.contains(halfDay);
  }

  /** Who somebody is does not depend on their calendar. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Person person && person.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
