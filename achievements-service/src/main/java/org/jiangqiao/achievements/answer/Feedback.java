package org.jiangqiao.achievements.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One judgement of an answer by whom it was for. */
@Entity
@Table(name = "answer_feedback")
public class Feedback {

  @Id UUID id;

  @Column(name = "answer_id")
  UUID answerId;

  @Column
  @Enumerated(EnumType.STRING)
  FeedbackVerdict verdict;

  @Nullable String comment;

  @Column(name = "given_by")
  @Nullable String givenBy;

  @Column Instant at;

  protected Feedback() {
    // For the persistence provider.
  }

  static Feedback of(UUID answer, Remark remark, @Nullable String givenBy, Instant now) {
    Feedback feedback = new Feedback();
    feedback.id = Ids.next();
    feedback.answerId = answer;
    feedback.verdict = remark.verdict();
    feedback.comment = remark.comment();
    feedback.givenBy = givenBy;
    feedback.at = now;
    return feedback;
  }

  /** What is said of an answer. */
  public record Remark(FeedbackVerdict verdict, @Nullable String comment) {}
}
