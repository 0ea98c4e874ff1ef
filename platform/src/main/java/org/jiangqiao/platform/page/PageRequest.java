package org.jiangqiao.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Which page of a list: to be declared as {@code @BeanParam PageRequest page}. */
public class PageRequest {

  public static final int MAX_LIMIT = 100;

  @RestQuery
  @DefaultValue("20")
  @Min(1) @Max(MAX_LIMIT) @Parameter(description = "How many items at most")
  int limit;

  @RestQuery
  @Parameter(description = "nextCursor of the page before; left out for the first page")
  @Nullable String cursor;

  public static PageRequest of(int limit, @Nullable String cursor) {
    PageRequest request = new PageRequest();
    request.limit = limit;
    request.cursor = cursor;
    return request;
  }

  /** Checked here as well, because a forgotten {@code @Valid} would lift the cap. */
  public int limit() {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw Problem.of(ProblemType.VALIDATION_FAILED)
          .with(Violation.query("limit", "out-of-range", 1, MAX_LIMIT));
    }
    return limit;
  }

  public @Nullable String cursor() {
    return cursor;
  }
}
