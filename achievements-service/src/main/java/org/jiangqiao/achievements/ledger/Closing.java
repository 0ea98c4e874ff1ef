package org.jiangqiao.achievements.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jiangqiao.platform.audit.Audit;

/** Closes a question because asking it again gets an answer: nobody closes one by hand. */
@ApplicationScoped
class Closing {

  private final AnswerFinder answers;
  private final Audit audit;
  private final Clock clock;

  Closing(AnswerFinder answers, Audit audit, Clock clock) {
    this.answers = answers;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void closeIfAnswered(UnansweredQuestion question) {
    question.checked(clock.instant());
    answers
        .find(question.asked())
        .ifPresent(
            document -> {
              question.close(document, clock.instant());
              audit
                  .in(question.regionCode())
                  .record(
                      "unanswered-question.close",
                      "unanswered-question",
                      question.id(),
                      Map.of("document", document.id().toString()));
            });
  }
}
