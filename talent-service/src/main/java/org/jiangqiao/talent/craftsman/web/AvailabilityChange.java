package org.jiangqiao.talent.craftsman.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jiangqiao.talent.craftsman.Availability;

record AvailabilityChange(
    @NotNull @Min(0) @Max(31) Integer monthlyCapacity,
    @NotNull @Size(max = 50) List<@Valid AbsenceRequest> absences) {

  Availability toAvailability() {
    return new Availability(
        monthlyCapacity, absences.stream().map(AbsenceRequest::toAbsence).toList());
  }
}
