package org.jiangqiao.talent.craftsman;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a craftsman cannot come, first and last included. */
public record Absence(LocalDate from, LocalDate to, @Nullable String note) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
