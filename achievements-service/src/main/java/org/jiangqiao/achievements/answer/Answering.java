package org.jiangqiao.achievements.answer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
  private final SolvedAnswers solved;
  private final Ledger ledger;
  private final Codes codes;
  private final Caller caller;
  private final Clock clock;

  Answering(
      Judge judge,
      Answers answers,
      FeedbackEntries feedback,
      SolvedAnswers solved,
      Ledger ledger,
      Codes codes,
      Caller caller,
      Clock clock) {
    this.judge = judge;
    this.answers = answers;
    this.feedback = feedback;
    this.solved = solved;
    this.ledger = ledger;
    this.codes = codes;
    this.caller = caller;
    this.clock = clock;
  }

  /** A question that was taken: it can be answered when the request that brought it is over. */
  public interface Taken {

    /**
     * @param checked is handed each statement that a language model phrases, once it is known to be
     *     supported; the answer that is returned is what counts
     */
    Answer answer(Consumer<Statement> checked);
  }

  public Answer ask(Question question) {
    return take(question).answer(statement -> {});
  }

  /** Refuses what cannot be asked. */
  public Taken take(Question question) {
    codes.check(null, null, question.regionCode());
    @Nullable String askedBy = asker();
    return checked -> {
      // Outside any transaction: a language model may take seconds, a connection must not wait so
      // long.
      Verdict verdict = judge.judgeAndPhrase(question.text(), checked);
      return QuarkusTransaction.requiringNew().call(() -> keep(question, askedBy, verdict));
    };
  }

  /** The same help request always gets the same answer. */
  public Answer askForHelpRequest(Question question, UUID helpRequest) {
    codes.check(null, null, question.regionCode());
    Optional<Answer> given =
        QuarkusTransaction.requiringNew().call(() -> answers.ofHelpRequest(helpRequest));
    if (given.isPresent()) {
      return given.get();
    }
    Verdict verdict = judge.judgeAndPhrase(question.text(), statement -> {});
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              answers.lockHelpRequest(helpRequest);
              return answers
                  .ofHelpRequest(helpRequest)
                  .orElseGet(() -> keep(question, null, verdict));
            });
  }

  private Answer keep(Question question, @Nullable String askedBy, Verdict verdict) {
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
    solved.judged(answer, remark.verdict());
  }

  private @Nullable String asker() {
    return caller.authenticated() ? caller.subject() : null;
  }
}
