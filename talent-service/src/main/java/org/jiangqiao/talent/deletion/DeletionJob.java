package org.jiangqiao.talent.deletion;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks for deletions whose time is up. */
@ApplicationScoped
class DeletionJob {

  private static final Duration EVERY = Duration.ofMinutes(15);

  private final DeletionRun deletions;

  DeletionJob(DeletionRun deletions) {
    this.deletions = deletions;
  }

  @Produces
  @Singleton
  RecurringTask<Void> task() {
    return Tasks.recurring("personal-data-deletion", FixedDelay.of(EVERY))
        .execute((instance, context) -> deletions.run());
  }
}
