package org.jiangqiao.matching.servicelevel;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks again and again for clocks that have something to say. */
@ApplicationScoped
class DeadlineWatch {

  /** Each in its own transaction; the rest is found by the next look. */
  private static final int AT_ONCE = 200;

  private static final Logger LOG = Logger.getLogger(DeadlineWatch.class);

  private final ServiceClockRepository clocks;
  private final ServiceLevelPolicies policies;
  private final ServiceTimes times;
  private final ClockAnnouncements announcements;
  private final Clock clock;

  DeadlineWatch(
      ServiceClockRepository clocks,
      ServiceLevelPolicies policies,
      ServiceTimes times,
      ClockAnnouncements announcements,
      Clock clock) {
    this.clocks = clocks;
    this.policies = policies;
    this.times = times;
    this.announcements = announcements;
    this.clock = clock;
  }

  @Produces
  @Singleton
  Task<Void> task(
      @ConfigProperty(name = "jiangqiao.matching.service-levels.check", defaultValue = "15s")
          Duration interval) {
    return Tasks.recurring("service-level-watch", FixedDelay.of(interval))
        .execute((instance, context) -> look());
  }

  void look() {
    Instant now = clock.instant();
    List<UUID> due = QuarkusTransaction.requiringNew().call(() -> clocks.due(now, AT_ONCE));
    for (UUID id : due) {
      try {
        QuarkusTransaction.requiringNew().run(() -> advance(id, now));
      } catch (RuntimeException one) {
        // One case that cannot be told must not silence the others; it is looked at again.
        LOG.errorf(one, "The deadlines of clock %s could not be followed", id);
      }
    }
  }

  private void advance(UUID id, Instant now) {
    ServiceClock due = clocks.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (due == null) {
      return;
    }
    ServiceLevelRule city =
        policies.version(due.policyVersion()).rule(due.urgency(), due.measure(), UnionLevel.CITY);
    due.advance(now, times.of(due.workingHours()), city.allowed())
        .forEach(change -> announcements.announce(due, change));
  }
}
