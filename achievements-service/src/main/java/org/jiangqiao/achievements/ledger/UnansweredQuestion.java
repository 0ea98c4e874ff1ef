package org.jiangqiao.achievements.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A question of one trade and region that the corpus could not answer, however often asked. */
@Entity
@Table(name = "unanswered_question")
public class UnansweredQuestion {

  @Id UUID id;
  @Version long version;
  @Column String question;
  @Column String normalised;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  float[] meaning;

  @Column(name = "meaning_model")
  String meaningModel;

  @Nullable String trade;

  @Column(name = "region_code")
  @Nullable String regionCode;

  @Column(name = "times_asked")
  int timesAsked;

  @Column(name = "first_asked_at")
  Instant firstAskedAt;

  @Column(name = "last_asked_at")
  Instant lastAskedAt;

  @Column
  @Enumerated(EnumType.STRING)
  QuestionStatus status;

  @Column(name = "closed_by")
  @Nullable UUID closedBy;

  @Column(name = "closed_by_title")
  @Nullable String closedByTitle;

  @Column(name = "closed_at")
  @Nullable Instant closedAt;

  @Column(name = "checked_at")
  @Nullable Instant checkedAt;

  protected UnansweredQuestion() {
    // For the persistence provider.
  }

  static UnansweredQuestion of(AskedQuestion asked, float[] meaning, String model, Instant now) {
    UnansweredQuestion question = new UnansweredQuestion();
    question.id = Ids.next();
    question.question = asked.text();
    question.normalised = asked.normalised();
    question.meaning = meaning.clone();
    question.meaningModel = model;
    question.trade = asked.trade();
    question.regionCode = asked.regionCode();
    question.timesAsked = 1;
    question.firstAskedAt = now;
    question.lastAskedAt = now;
    question.status = QuestionStatus.OPEN;
    return question;
  }

  void askedAgain(Instant now) {
    timesAsked++;
    lastAskedAt = now;
  }

  void checked(Instant now) {
    checkedAt = now;
  }

  void close(ClosingDocument by, Instant now) {
    requireOpen();
    status = QuestionStatus.CLOSED;
    closedBy = by.id();
    closedByTitle = by.title();
    closedAt = now;
  }

  void requireOpen() {
    if (status != QuestionStatus.OPEN) {
      throw Problem.illegalTransition(status, "recheck");
    }
  }

  AskedQuestion asked() {
    return new AskedQuestion(question, trade, regionCode);
  }

  /** Vectors of two models cannot be compared. */
  float[] meaning(String model) {
    return meaningModel.equals(model) ? meaning.clone() : Likeness.UNKNOWN;
  }

  public UUID id() {
    return id;
  }

  public String question() {
    return question;
  }

  public @Nullable String trade() {
    return trade;
  }

  public @Nullable String regionCode() {
    return regionCode;
  }

  public int timesAsked() {
    return timesAsked;
  }

  public Instant firstAskedAt() {
    return firstAskedAt;
  }

  public Instant lastAskedAt() {
    return lastAskedAt;
  }

  public QuestionStatus status() {
    return status;
  }

  public @Nullable ClosingDocument closedBy() {
    return closedBy == null || closedByTitle == null
        ? null
        : new ClosingDocument(closedBy, closedByTitle);
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }
}
