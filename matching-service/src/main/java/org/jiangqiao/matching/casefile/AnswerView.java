package org.jiangqiao.matching.casefile;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.client.Answer;
import org.jiangqiao.matching.client.Refusal;
import org.jiangqiao.matching.client.Statement;
import org.jiangqiao.matching.helprequest.AttachedAnswer;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.message.Messages;
import org.jspecify.annotations.Nullable;

/** The answer of a case: on its way, or here with its sources. */
@Schema(name = "AttachedAnswer")
public record AnswerView(
    State state,
    @Nullable UUID answerId,
    Answer.@Nullable Outcome outcome,
    List<Statement> statements,
    @Nullable Refusal refusal,
    AttachedAnswer.@Nullable Verdict verdict) {

  /** Whether it has arrived. */
  @Schema(name = "AnswerState")
  public enum State {
    PENDING,
    READY
  }

  static AnswerView pending() {
    return new AnswerView(State.PENDING, null, null, List.of(), null, null);
  }

  static AnswerView of(AttachedAnswer answer, HelpRequestStatus status, Locale language) {
    return new AnswerView(
        State.READY,
        answer.answerId(),
        answer.outcome(),
        answer.statements(),
        answer.refusal() == null ? null : shown(answer.refusal(), status, language),
        answer.verdict());
  }

  /**
   * The answer was asked for behind the scenes, when nobody's language was known, and the case has
   * moved on since.
   */
  private static Refusal shown(Refusal stored, HelpRequestStatus status, Locale language) {
    Refusal.Code code = stored.code();
    return new Refusal(
        code,
        code == null ? stored.reason() : Messages.text(language, "case.refusal." + code),
        Messages.text(language, "case.refusal.what-would-help"),
        next(status, language));
  }

  private static @Nullable String next(HelpRequestStatus status, Locale language) {
    return switch (status) {
      case DRAFT, SUBMITTED, ANSWERED, CONSULTING ->
          Messages.text(language, "case.refusal.consulting");
      case DISPATCHING, ENGAGED, DELIVERED -> Messages.text(language, "case.refusal.dispatched");
      case RESOLVED, CLOSED_UNRESOLVED, WITHDRAWN -> null;
    };
  }
}
