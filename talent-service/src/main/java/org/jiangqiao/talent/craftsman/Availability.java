package org.jiangqiao.talent.craftsman;

import java.time.LocalDate;
import java.util.List;

/** How many days a month a craftsman gives, and when not. */
public record Availability(int monthlyCapacity, List<Absence> absences) {

  public Availability {
    absences = List.copyOf(absences);
  }

  public boolean absentOn(LocalDate day) {
    return absences.stream().anyMatch(absence -> absence.covers(day));
  }
}
