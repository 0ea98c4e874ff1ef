package org.jiangqiao.talent.craftsman;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How many days a month a craftsman gives, and when not. */
@Embeddable
public record Availability(
    @Column(name = "monthly_capacity") int monthlyCapacity,
    @Column(name = "absences") @JdbcTypeCode(SqlTypes.JSON) List<Absence> absences) {

  static final Availability NONE = new Availability(0, List.of());

  public Availability {
    absences = List.copyOf(absences);
  }

  public boolean absentOn(LocalDate day) {
    return absences.stream().anyMatch(absence -> absence.covers(day));
  }
}
