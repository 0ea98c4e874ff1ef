package org.jiangqiao.matching.helprequest;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jiangqiao.matching.client.AnswerDesk;
import org.jiangqiao.matching.client.AnswerQuestion;
import org.jiangqiao.matching.schedule.Patience;
import org.jspecify.annotations.Nullable;

/** Asks the corpus after the submission has been committed, again and again until it answers. */
@ApplicationScoped
class AnswerAttachment {

  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("answer-attachment");

  /** Limit of the question in the achievements contract. */
  private static final int QUESTION_LENGTH = 2000;

  private final AnswerDesk desk;
  private final AttachedAnswers answers;
  private final SchedulerClient scheduler;
  private final Clock clock;

  AnswerAttachment(
      AnswerDesk desk, AttachedAnswers answers, SchedulerClient scheduler, Clock clock) {
    this.desk = desk;
    this.answers = answers;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  void schedule(UUID helpRequestId) {
    scheduler.scheduleIfNotExists(
        TASK.instance(helpRequestId.toString()).scheduledTo(clock.instant()));
  }

  @Produces
  @Singleton
  Task<Void> task() {
    return Tasks.oneTime(TASK)
        .onFailure(new Patience<>())
        .execute((instance, context) -> attach(UUID.fromString(instance.getId())));
  }

  private void attach(UUID helpRequestId) {
    HelpRequestFacts request = answers.facts(helpRequestId);
    if (request.status().over() || !answers.missing(helpRequestId)) {
      return;
    }
    answers.attach(
        helpRequestId,
        desk.ask(
            new AnswerQuestion(
                question(request), request.trade(), request.regionCode(), helpRequestId)));
  }

  private static String question(HelpRequestFacts request) {
    @Nullable String equipment = request.equipment();
    String text = equipment == null ? request.problem() : request.problem() + "\n" + equipment;
    return text.length() > QUESTION_LENGTH ? text.substring(0, QUESTION_LENGTH) : text;
  }
}
