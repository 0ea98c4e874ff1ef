package org.jiangqiao.achievements.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiangqiao.achievements.phrasing.Phrasing;
import org.jiangqiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/** What was said to a question; it stays as it was said. */
@Entity
@Table(name = "answer")
public class Answer {

  @Id UUID id;
  @Column String question;
  @Nullable String trade;

  @Column(name = "region_code")
  @Nullable String regionCode;

  @Column(name = "help_request_id")
  @Nullable UUID helpRequestId;

  @Column(name = "asked_by")
  @Nullable String askedBy;

  @Column
  @Enumerated(EnumType.STRING)
  AnswerOutcome outcome;

  @Enumerated(EnumType.STRING)
  @Nullable RefusalReason refusal;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  List<Statement> statements;

  @Column double support;

  @Nullable String model;

  @Column(name = "dropped_sentences")
  int droppedSentences;

  @Enumerated(EnumType.STRING)
  Phrasing.@Nullable Reason fallback;

  @Column(name = "ledger_entry_id")
  @Nullable UUID ledgerEntryId;

  @Column(name = "created_at")
  Instant createdAt;

  protected Answer() {
    // For the persistence provider.
  }

  static Answer of(Question question, @Nullable String askedBy, Verdict verdict, Instant now) {
    Answer answer = new Answer();
    answer.id = Ids.next();
    answer.question = question.text();
    answer.trade = question.trade();
    answer.regionCode = question.regionCode();
    answer.helpRequestId = question.helpRequestId();
    answer.askedBy = askedBy;
    answer.support = verdict.support();
    answer.createdAt = now;
    switch (verdict) {
      case Verdict.Supported supported -> {
        answer.outcome = AnswerOutcome.ANSWERED;
        answer.statements = supported.statements();
        answer.model = supported.wording().model();
        answer.droppedSentences = supported.wording().dropped();
        answer.fallback = supported.wording().fallback();
      }
      case Verdict.Refused refused -> {
        answer.outcome = AnswerOutcome.REFUSED;
        answer.refusal = refused.reason();
        answer.statements = List.of();
      }
    }
    return answer;
  }

  void enteredInLedger(UUID entry) {
    ledgerEntryId = entry;
  }

  public UUID id() {
    return id;
  }

  public String question() {
    return question;
  }

  public @Nullable UUID helpRequestId() {
    return helpRequestId;
  }

  public @Nullable String askedBy() {
    return askedBy;
  }

  public AnswerOutcome outcome() {
    return outcome;
  }

  public @Nullable RefusalReason refusal() {
    return refusal;
  }

  public List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** The language model that phrased it; none if it quotes the corpus. */
  public @Nullable String model() {
    return model;
  }

  /** Sentences of the model that were left out because no source supports them. */
  public int droppedSentences() {
    return droppedSentences;
  }

  /** Why it quotes the corpus although a language model is configured. */
  public Phrasing.@Nullable Reason fallback() {
    return fallback;
  }

  public @Nullable UUID ledgerEntryId() {
    return ledgerEntryId;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
