package org.jiangqiao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.NotFoundException;
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
    Problem problem = Problem.of(type(refusal, status)).causedBy(refusal);
    String allowed = refusal.getResponse().getHeaderString("Allow");
    return allowed == null ? problem : problem.header("Allow", allowed);
  }

  private static ProblemType type(WebApplicationException refusal, int status) {
    if (refusal instanceof NotFoundException && refusal.getCause() != null) {
      // JAX-RS says 404 when a parameter does not convert.
      return ProblemType.NOT_FOUND;
    }
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
