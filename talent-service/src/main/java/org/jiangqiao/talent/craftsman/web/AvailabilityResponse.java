package org.jiangqiao.talent.craftsman.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Availability;

@Schema(name = "Availability")
record AvailabilityResponse(List<AbsenceResponse> absences) {

  static AvailabilityResponse of(Availability availability) {
    return new AvailabilityResponse(
        availability.absences().stream().map(AbsenceResponse::of).toList());
  }
}
