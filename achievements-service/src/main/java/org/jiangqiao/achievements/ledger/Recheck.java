package org.jiangqiao.achievements.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;

/** Asks an open question again and closes it if the corpus has learnt the answer. */
@RequestScoped
public class Recheck {

  private final UnansweredQuestions questions;
  private final AnswerFinder answers;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  Recheck(
      UnansweredQuestions questions,
      AnswerFinder answers,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.questions = questions;
    this.answers = answers;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public UnansweredQuestion recheck(UUID id) {
    UnansweredQuestion question =
        questions.findByIdOptional(id).orElseThrow(() -> Problem.notFound("question"));
    String region = question.regionCode();
    if (!caller.scope().covers(region == null ? "" : region)) {
      throw Problem.notFound("question");
    }
    question.requireOpen();
    answers
        .find(question.asked())
        .ifPresent(
            document -> {
              question.close(document, clock.instant());
              audit.record(
                  "unanswered-question.close",
                  "unanswered-question",
                  id,
                  Map.of("document", document.id().toString()));
            });
    return question;
  }
}
