package org.jiangqiao.talent.craftsman.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.talent.craftsman.Absence;
import org.jspecify.annotations.Nullable;

@Schema(name = "AbsenceRegistration", description = "First and last day included")
record AbsenceRequest(
    @NotNull LocalDate from, @NotNull LocalDate to, @Size(max = 200) @Nullable String note) {

  Absence toAbsence() {
    if (to.isBefore(from)) {
      throw Problem.invalid("absences.to", "absence-ends-before-it-begins");
    }
    return new Absence(from, to, note);
  }
}
