package org.jiangqiao.talent.craftsman.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Absence;
import org.jspecify.annotations.Nullable;

@Schema(name = "Absence")
record AbsenceResponse(LocalDate from, LocalDate to, @Nullable String note) {

  static AbsenceResponse of(Absence absence) {
    return new AbsenceResponse(absence.from(), absence.to(), absence.note());
  }
}
