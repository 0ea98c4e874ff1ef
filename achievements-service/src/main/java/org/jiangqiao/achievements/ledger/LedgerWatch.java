package org.jiangqiao.achievements.ledger;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks open questions again in turn, so that what the corpus has learnt closes them by itself. */
@ApplicationScoped
class LedgerWatch {

  /** In one go: a few seconds of work, beside which questions of people are still answered. */
  private static final int AT_ONCE = 50;

  private final UnansweredQuestions questions;
  private final Closing closing;
  private final Duration pause;
  private final Clock clock;

  LedgerWatch(
      UnansweredQuestions questions,
      Closing closing,
      @ConfigProperty(name = "jiangqiao.ledger.recheck-pause") Duration pause,
      Clock clock) {
    this.questions = questions;
    this.closing = closing;
    this.pause = pause;
    this.clock = clock;
  }

  @Produces
  @Singleton
  Task<Void> recheckTask() {
    return Tasks.recurring("ledger-recheck", FixedDelay.of(pause))
        .execute((instance, context) -> recheck());
  }

  private void recheck() {
    List<UUID> due =
        QuarkusTransaction.requiringNew()
            .call(() -> questions.openNotCheckedSince(clock.instant().minus(pause), AT_ONCE));
    for (UUID id : due) {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  questions
                      .findByIdOptional(id)
                      .filter(question -> question.status() == QuestionStatus.OPEN)
                      .ifPresent(closing::closeIfAnswered));
    }
  }
}
