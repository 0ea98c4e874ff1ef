package org.jiangqiao.platform.event;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets events that everybody has had for long. */
class OldEvents {

  private static final Duration SENT_KEPT = Duration.ofDays(30);

  /** Longer than any sender keeps trying. */
  private static final Duration RECEIVED_KEPT = Duration.ofDays(90);

  @Produces
  @Singleton
  Task<Void> oldEvents(OutboxTable outbox, Inbox inbox, Clock clock) {
    return Tasks.recurring("event-expiry", FixedDelay.of(Duration.ofHours(6)))
        .execute(
            (instance, context) -> {
              Instant now = clock.instant();
              outbox.deleteDelivered(now.minus(SENT_KEPT));
              inbox.deleteReceived(now.minus(RECEIVED_KEPT));
            });
  }
}
