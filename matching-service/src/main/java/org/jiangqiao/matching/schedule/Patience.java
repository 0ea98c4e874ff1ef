package org.jiangqiao.matching.schedule;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * Tries again for ever, at first soon, then each minute: work that was promised in a transaction is
 * never given up, and a neighbour that is back is noticed within a minute.
 */
public final class Patience<T> implements FailureHandler<T> {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  @Override
  public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
    operations.reschedule(complete, complete.getTimeDone().plus(delay(complete)));
  }

  private static Duration delay(ExecutionComplete complete) {
    if (complete.getCause().filter(CircuitBreakerOpenException.class::isInstance).isPresent()) {
      // It was not tried, so it has no part in the failure and need not step back for it.
      return FIRST;
    }
    int failures = Math.min(complete.getExecution().consecutiveFailures, 10);
    Duration delay = FIRST.multipliedBy(1L << failures);
    return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
  }
}
