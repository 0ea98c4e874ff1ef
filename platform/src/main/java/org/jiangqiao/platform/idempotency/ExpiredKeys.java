package org.jiangqiao.platform.idempotency;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Forgets keys after their day. */
class ExpiredKeys {

  @Produces
  @Singleton
  Task<Void> expiredKeys(IdempotencyKeys keys, Clock clock) {
    return Tasks.recurring("idempotency-expiry", FixedDelay.of(Duration.ofHours(1)))
        .execute((instance, context) -> keys.deleteExpired(clock.instant()));
  }
}
