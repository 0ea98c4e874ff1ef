package org.jiangqiao.matching.casestudy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpStep;
import org.jiangqiao.matching.outcome.OutcomeVerified;
import org.jiangqiao.matching.outcome.SolvedCase;
import org.jiangqiao.matching.outcome.SolvedCases;

/**
 * Drafts a case study of every solved case once the union has verified its outcome, unless it was
 * solved by what stood in the corpus already.
 */
@ApplicationScoped
class CaseStudyDrafting {

  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("case-study-draft");

  private static final Duration RETRY = Duration.ofSeconds(30);

  private final SolvedCases cases;
  private final CaseStudyRepository studies;
  private final SchedulerClient scheduler;
  private final Clock clock;

  CaseStudyDrafting(
      SolvedCases cases, CaseStudyRepository studies, SchedulerClient scheduler, Clock clock) {
    this.cases = cases;
    this.studies = studies;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** In the verifying transaction: the draft follows exactly if the verification stands. */
  void on(@Observes OutcomeVerified verified) {
    if (verified.solved() && verified.step() != HelpStep.ANSWER) {
      scheduler.scheduleIfNotExists(
          TASK.instance(verified.outcomeId().toString()).scheduledTo(clock.instant()));
    }
  }

  @Produces
  @Singleton
  Task<Void> task() {
    return Tasks.oneTime(TASK)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
        .execute((instance, context) -> draft(UUID.fromString(instance.getId())));
  }

  private void draft(UUID outcomeId) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (!studies.existsFor(outcomeId)) {
                SolvedCase solved = cases.of(outcomeId);
                studies.persist(CaseStudy.draft(solved, Draft.of(solved), clock.instant()));
              }
            });
  }
}
