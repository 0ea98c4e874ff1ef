package org.jiangqiao.achievements.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;

/** Asks an open question again and closes it if the corpus has learnt the answer. */
@RequestScoped
public class Recheck {

  private final UnansweredQuestions questions;
  private final Closing closing;
  private final Caller caller;

  Recheck(UnansweredQuestions questions, Closing closing, Caller caller) {
    this.questions = questions;
    this.closing = closing;
    this.caller = caller;
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
    closing.closeIfAnswered(question);
    return question;
  }
}
