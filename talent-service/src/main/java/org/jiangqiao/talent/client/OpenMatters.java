package org.jiangqiao.talent.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;

/**
 * What people have promised in cases. The call only reads, so it is retried. When nobody can say, a
 * deletion is refused with 503: an enterprise may be waiting for whoever wants to go.
 */
@ApplicationScoped
public class OpenMatters {

  private final MatchingApi matching;

  OpenMatters(@RestClient MatchingApi matching) {
    this.matching = matching;
  }

  @Timeout(value = 5, unit = ChronoUnit.SECONDS)
  @Retry(maxRetries = 1, delay = 100)
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS)
  @Fallback(fallbackMethod = "away")
  public List<Obligation> of(String account, List<UUID> craftsmen) {
    return matching.obligations(new ObligationQuery(account, craftsmen));
  }

  List<Obligation> away(String account, List<UUID> craftsmen, Throwable cause) {
    throw Problem.of(ProblemType.UPSTREAM_UNAVAILABLE, "matching-away").causedBy(cause);
  }
}
