package org.jiangqiao.platform.problem;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 9457 as it is written. */
public record ProblemDocument(
    URI type,
    String title,
    int status,
    String detail,
    String instance,
    String requestId,
    @Nullable List<InvalidInput> violations) {

  /** One input that breaks a rule; {@code in} is the part of the request where it stood. */
  public record InvalidInput(String field, String in, String message) {}
}
