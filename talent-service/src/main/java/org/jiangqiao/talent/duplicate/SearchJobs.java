package org.jiangqiao.talent.duplicate;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Searches as scheduled work, which is taken up again when the process dies. */
@ApplicationScoped
class SearchJobs {

  private static final Logger LOG = Logger.getLogger(SearchJobs.class);
  private static final TaskDescriptor<Void> SEARCH = TaskDescriptor.of("duplicate-search");
  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration WAIT = Duration.ofSeconds(1);

  private final SearchRun run;
  private final SchedulerClient scheduler;
  private final Clock clock;

  SearchJobs(SearchRun run, SchedulerClient scheduler, Clock clock) {
    this.run = run;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** In the transaction that queues the search. */
  void schedule(UUID searchId) {
    scheduler.scheduleIfNotExists(
        SEARCH.instance(searchId.toString()).scheduledTo(clock.instant()));
  }

  @Produces
  @Singleton
  Task<Void> task() {
    return Tasks.custom(SEARCH)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<Void>(FIRST_RETRY, 2))
        .execute((instance, context) -> execute(UUID.fromString(instance.getId())));
  }

  private CompletionHandler<Void> execute(UUID id) {
    try {
      run.run(id);
    } catch (SearchRun.Ended ended) {
      if (run.stopping()) {
        return new OnCompleteReschedule<>(FixedDelay.of(WAIT));
      }
      LOG.infof("Search %s is over", id);
    } catch (RuntimeException e) {
      if (run.stopping()) {
        return new OnCompleteReschedule<>(FixedDelay.of(WAIT));
      }
      LOG.errorf(e, "Search %s failed", id);
      run.fail(id);
    }
    return new OnCompleteRemove<>();
  }
}
