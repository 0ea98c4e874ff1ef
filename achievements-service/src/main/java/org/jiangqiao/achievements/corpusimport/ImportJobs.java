package org.jiangqiao.achievements.corpusimport;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Imports as scheduled work, which another instance takes over when this one dies. */
@ApplicationScoped
class ImportJobs {

  private static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("corpus-import");
  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);

  private final ImportRun run;
  private final SchedulerClient scheduler;
  private final Clock clock;

  ImportJobs(ImportRun run, SchedulerClient scheduler, Clock clock) {
    this.run = run;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** In the transaction that queues the import. */
  void schedule(UUID importId) {
    scheduler.scheduleIfNotExists(
        IMPORT.instance(importId.toString()).scheduledTo(clock.instant()));
  }

  @Produces
  @Singleton
  Task<Void> task() {
    return Tasks.oneTime(IMPORT)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<Void>(FIRST_RETRY, 2))
        .execute((instance, context) -> run.run(UUID.fromString(instance.getId())));
  }
}
