package org.jiangqiao.matching.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the talent service should compare with which problems. */
public record FitQuery(UUID craftsmanId, LocalDate onDate, List<Asked> problems) {

  public FitQuery {
    problems = List.copyOf(problems);
  }

  public record Asked(UUID id, String text, @Nullable Understanding understanding) {}
}
