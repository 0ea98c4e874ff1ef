package org.jiangqiao.talent.craftsman.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Absence;
import org.jspecify.annotations.Nullable;

@Schema(name = "AvailabilityRegistration")
record AvailabilityRequest(@Size(max = 50) @Nullable List<@Valid AbsenceRequest> absences) {

  List<Absence> toAbsences() {
    return requireNonNullElse(absences, List.<AbsenceRequest>of()).stream()
        .map(AbsenceRequest::toAbsence)
        .toList();
  }
}
