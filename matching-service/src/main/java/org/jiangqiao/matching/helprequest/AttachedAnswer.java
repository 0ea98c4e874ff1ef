package org.jiangqiao.matching.helprequest;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.client.Answer;
import org.jiangqiao.matching.client.Refusal;
import org.jiangqiao.matching.client.Statement;
import org.jspecify.annotations.Nullable;

/** The answer that a case got at submission, as it was then. */
@Entity
@Table(name = "attached_answer")
public class AttachedAnswer {

  /** What the enterprise says of the answer. */
  @Schema(name = "AnswerVerdict")
  public enum Verdict {
    SOLVED,
    NOT_SOLVED
  }

  @Id
  @Column(name = "help_request_id")
  private UUID helpRequestId;

  @Column(name = "answer_id")
  private UUID answerId;

  @Enumerated(EnumType.STRING)
  private Answer.Outcome outcome;

  @Convert(converter = StatementList.class)
  @Column
  private List<Statement> statements;

  @Convert(converter = RefusalColumn.class)
  @Column
  private @Nullable Refusal refusal;

  @Enumerated(EnumType.STRING)
  private @Nullable Verdict verdict;

  @Column(name = "attached_at")
  private Instant attachedAt;

  protected AttachedAnswer() {}

  static AttachedAnswer of(UUID helpRequestId, Answer answer, Instant now) {
    AttachedAnswer attached = new AttachedAnswer();
    attached.helpRequestId = helpRequestId;
    attached.answerId = answer.id();
    attached.outcome = answer.outcome();
    attached.statements = answer.statements();
    attached.refusal = answer.refusal();
    attached.attachedAt = now;
    return attached;
  }

  void judge(Verdict given) {
    verdict = given;
  }

  public UUID answerId() {
    return answerId;
  }

  public Answer.Outcome outcome() {
    return outcome;
  }

  public List<Statement> statements() {
    return statements;
  }

  public @Nullable Refusal refusal() {
    return refusal;
  }

  public @Nullable Verdict verdict() {
    return verdict;
  }
}
