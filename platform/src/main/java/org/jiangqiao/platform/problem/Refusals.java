package org.jiangqiao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import org.jboss.logging.Logger;

/** The catalogue entry for what the web layer refuses on its own. */
final class Refusals {

  private static final Logger LOG = Logger.getLogger(Refusals.class);

  private Refusals() {}

  static Problem of(WebApplicationException refusal) {
    int status = refusal.getResponse().getStatus();
    if (refusal.getCause() instanceof JsonProcessingException json) {
      return JsonFaults.of(json);
    }
    if (status >= 500) {
      LOG.error("Request failed", refusal);
    }
    return Problem.of(type(status)).causedBy(refusal);
  }

  private static ProblemType type(int status) {
    return switch (status) {
      case 400 -> ProblemType.MALFORMED_BODY;
      case 409 -> ProblemType.CONFLICT;
      case 422 -> ProblemType.UNPROCESSABLE;
      default ->
          Arrays.stream(ProblemType.values())
              .filter(type -> type.status() == status)
              .findFirst()
              .orElse(status < 500 ? ProblemType.MALFORMED_BODY : ProblemType.INTERNAL);
    };
  }
}
