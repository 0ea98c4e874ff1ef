package org.jiangqiao.talent.craftsman;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks for profiles that are to be confirmed. */
@ApplicationScoped
class ConfirmationJob {

  /** Days count, but nobody should wait one for a service that was down at the one hour. */
  private static final Duration EVERY = Duration.ofHours(1);

  private final ProfileConfirming confirming;

  ConfirmationJob(ProfileConfirming confirming) {
    this.confirming = confirming;
  }

  @Produces
  @Singleton
  RecurringTask<Void> task() {
    return Tasks.recurring("profile-confirmation", FixedDelay.of(EVERY))
        .execute((instance, context) -> confirming.run());
  }
}
