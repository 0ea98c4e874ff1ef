package org.jiangqiao.talent.studio.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.studio.Accreditation;
import org.jiangqiao.talent.studio.StudioLevel;
import org.jspecify.annotations.Nullable;

@Schema(description = "A union's word for a studio")
record AccreditationRequest(
    @NotNull StudioLevel level,
    @Schema(description = "The day of the document; today if left out")
        @Nullable LocalDate accreditedOn,
    @Schema(description = "Years from that day on", examples = "3") @NotNull @Min(1) @Max(5) Integer termYears) {

  Accreditation toAccreditation() {
    return new Accreditation(level, accreditedOn, termYears);
  }
}
