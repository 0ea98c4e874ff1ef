package org.jiangqiao.matching.casefile;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.client.Answer;
import org.jiangqiao.matching.client.Refusal;
import org.jiangqiao.matching.client.Statement;
import org.jiangqiao.matching.helprequest.AttachedAnswer;
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

  static AnswerView of(AttachedAnswer answer) {
    return new AnswerView(
        State.READY,
        answer.answerId(),
        answer.outcome(),
        answer.statements(),
        answer.refusal(),
        answer.verdict());
  }
}
