package org.jiangqiao.talent.deletion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody has asked that their data be deleted. */
@Entity
@Table(name = "deletion")
public class Deletion {

  @Id
  @Column(name = "account_id")
  private String accountId;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "held_by")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> heldBy;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected Deletion() {}

  Deletion(String accountId, Instant now, Duration cooling) {
    this.accountId = accountId;
    // As the database keeps it, so that it reads the same later.
    this.askedAt = now.truncatedTo(ChronoUnit.MICROS);
    this.dueAt = askedAt.plus(cooling);
    this.heldBy = List.of();
  }

  boolean due(Instant now) {
    return !now.isBefore(dueAt);
  }

  /** Due, but others still wait for them in these cases or studios. */
  void hold(List<String> waiting) {
    heldBy = List.copyOf(waiting);
  }

  String accountId() {
    return accountId;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public List<String> heldBy() {
    return heldBy;
  }
}
