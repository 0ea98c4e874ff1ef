package org.jiangqiao.achievements.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.achievements.ledger.Ledger;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Asking, reading what was answered, and saying whether it helped. */
@RequestScoped
public class Answering {

  private final Judge judge;
  private final Answers answers;
  private final FeedbackEntries feedback;
  private final Ledger ledger;
  private final Codes codes;
  private final Caller caller;
  private final Clock clock;

  Answering(
      Judge judge,
      Answers answers,
      FeedbackEntries feedback,
      Ledger ledger,
      Codes codes,
      Caller caller,
      Clock clock) {
    this.judge = judge;
    this.answers = answers;
    this.feedback = feedback;
    this.ledger = ledger;
    this.codes = codes;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Answer ask(Question question) {
    return answer(question, asker());
  }

  /** The same help request always gets the same answer. */
  @Transactional
  public Answer askForHelpRequest(Question question, UUID helpRequest) {
    answers.lockHelpRequest(helpRequest);
    Optional<Answer> given = answers.ofHelpRequest(helpRequest);
    return given.isPresent() ? given.get() : answer(question, null);
  }

  private Answer answer(Question question, @Nullable String askedBy) {
    codes.check(null, null, question.regionCode());
    Verdict verdict = judge.judge(question.text());
    Answer answer = Answer.of(question, askedBy, verdict, clock.instant());
    if (answer.outcome() == AnswerOutcome.REFUSED) {
      answer.enteredInLedger(ledger.enter(question.asked()));
    }
    answers.persist(answer);
    return answer;
  }

  /** A visitor's answer is for everyone who knows its id, anyone else's for the asker. */
  @Transactional
  public Answer read(UUID id) {
    Answer answer = answers.findByIdOptional(id).orElseThrow(() -> Problem.notFound("answer"));
    boolean visitors = answer.askedBy() == null && answer.helpRequestId() == null;
    boolean own = answer.askedBy() != null && answer.askedBy().equals(asker());
    if (!visitors && !own) {
      throw Problem.notFound("answer");
    }
    return answer;
  }

  @Transactional
  public void remark(UUID id, Feedback.Remark remark) {
    Answer answer = read(id);
    feedback.persist(Feedback.of(answer.id(), remark, asker(), clock.instant()));
  }

  private @Nullable String asker() {
    return caller.authenticated() ? caller.subject() : null;
  }
}
