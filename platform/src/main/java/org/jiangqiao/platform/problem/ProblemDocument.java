package org.jiangqiao.platform.problem;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457 as it is written. */
@Schema(name = "Problem", description = "A failure (RFC 9457)")
public record ProblemDocument(
    @Schema(description = "Which kind of failure; stable, with a page that explains it") URI type,
    @Schema(description = "The kind in the caller's language") String title,
    int status,
    @Schema(description = "What happened in the caller's language") String detail,
    @Schema(description = "The path that was called") String instance,
    @Schema(description = "To be quoted when asking for help") String requestId,
    @Schema(description = "Each input that breaks a rule")
        @Nullable List<InvalidInput> violations) {

  /** One input that breaks a rule. */
  @Schema(name = "Violation")
  public record InvalidInput(
      @Schema(description = "Path of the property, or name of the parameter") String field,
      @Schema(description = "Where it stood") Location in,
      String message) {}

  /** Part of a request. */
  @Schema(name = "ViolationLocation")
  public enum Location {
    body,
    query,
    path,
    header
  }
}
