package org.jiangqiao.matching.planning;

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
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;

/**
 * Plans as scheduled work, which goes on from its last second when the process dies; one at a time
 * in a process, because each takes a core.
 */
@ApplicationScoped
class WeekPlanJobs {

  private static final Logger LOG = Logger.getLogger(WeekPlanJobs.class);
  private static final TaskDescriptor<Void> PLAN = TaskDescriptor.of("week-plan");
  private static final Duration WAIT = Duration.ofSeconds(1);

  private final WeekPlanRun run;
  private final PlanStore store;
  private final SchedulerClient scheduler;
  private final Clock clock;
  private final Semaphore core = new Semaphore(1);

  WeekPlanJobs(WeekPlanRun run, PlanStore store, SchedulerClient scheduler, Clock clock) {
    this.run = run;
    this.store = store;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** In the transaction that orders the plan. */
  void schedule(UUID planId) {
    scheduler.scheduleIfNotExists(PLAN.instance(planId.toString()).scheduledTo(clock.instant()));
  }

  @Produces
  @Singleton
  Task<Void> task() {
    return Tasks.custom(PLAN)
        .onFailure(new FailureHandler.OnFailureRetryLater<Void>(WAIT))
        .execute((instance, context) -> execute(UUID.fromString(instance.getId())));
  }

  private CompletionHandler<Void> execute(UUID id) {
    if (!core.tryAcquire()) {
      return later();
    }
    try {
      return run.run(id) == WeekPlanRun.End.INTERRUPTED ? later() : new OnCompleteRemove<>();
    } catch (Problem problem) {
      LOG.infof("Plan %s failed: %s", id, problem);
      store.fail(id, reason(problem));
    } catch (RuntimeException e) {
      LOG.errorf(e, "Plan %s failed", id);
      store.fail(id, "unexpected");
    } finally {
      core.release();
    }
    return new OnCompleteRemove<>();
  }

  private static String reason(Problem problem) {
    if (problem.type() == ProblemType.UPSTREAM_UNAVAILABLE) {
      return "talent-away";
    }
    return problem.messageKey().equals("week-plan-too-large") ? "too-large" : "unexpected";
  }

  private static CompletionHandler<Void> later() {
    return new OnCompleteReschedule<>(FixedDelay.of(WAIT));
  }
}
