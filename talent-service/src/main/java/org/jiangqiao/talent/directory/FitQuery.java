package org.jiangqiao.talent.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One craftsman and the problems that may suit them. */
public record FitQuery(UUID craftsmanId, LocalDate onDate, List<Problem> problems) {

  public FitQuery {
    problems = List.copyOf(problems);
  }

  /**
   * @param understanding of the search for candidates; without it the text is understood anew
   */
  public record Problem(UUID id, String text, @Nullable Understanding understanding) {}
}
