package org.jiangqiao.achievements.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;

/**
 * The pool of craftsmen as reviews need it; the call only reads, so it is retried. When the pool is
 * away, a review is refused with 503: nobody could say whether the reviewer is an author.
 */
@ApplicationScoped
public class TalentDirectory {

  private final TalentApi talent;

  TalentDirectory(@RestClient TalentApi talent) {
    this.talent = talent;
  }

  /** The entries in the pool that belong to an account: none or one. */
  @Timeout(value = 3, unit = ChronoUnit.SECONDS)
  @Retry(maxRetries = 1, delay = 100)
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 5, delayUnit = ChronoUnit.SECONDS)
  @Fallback(fallbackMethod = "away")
  public List<CraftsmanRef> craftsmenOf(String account) {
    return talent.lookup(new AccountLookup(List.of(account)));
  }

  List<CraftsmanRef> away(String account, Throwable cause) {
    throw Problem.of(ProblemType.UPSTREAM_UNAVAILABLE, "talent-away").causedBy(cause);
  }
}
