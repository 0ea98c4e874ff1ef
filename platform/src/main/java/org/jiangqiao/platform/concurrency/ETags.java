package org.jiangqiao.platform.concurrency;

import java.util.Arrays;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The row version as a strong entity tag. */
public final class ETags {

  private ETags() {}

  /** The value of the {@code ETag} header, quotes included. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /** Refuses a change by someone who has not said, or has not seen, the present version. */
  public static void require(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
    }
    boolean seen =
        Arrays.stream(ifMatch.split(",", -1))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals(of(version)));
    if (!seen) {
      throw Problem.of(ProblemType.STALE);
    }
  }
}
