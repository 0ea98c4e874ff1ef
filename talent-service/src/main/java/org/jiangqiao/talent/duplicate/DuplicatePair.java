package org.jiangqiao.talent.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Two entries that may be of one person. */
@Entity
@Table(name = "duplicate_pair")
public class DuplicatePair {

  @Id private UUID id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "first_id")
  private UUID firstId;

  @Column(name = "second_id")
  private UUID secondId;

  @Column(name = "common_region")
  private String commonRegion;

  @Column(name = "weight")
  private int weight;

  @Column(name = "signs")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<Sign> signs;

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  private PairStatus status;

  @Column(name = "search_id")
  private UUID searchId;

  @Column(name = "found_at")
  private Instant foundAt;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "note")
  private @Nullable String note;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected DuplicatePair() {}

  void tellApart(String officer, @Nullable String why, Instant now) {
    require(PairStatus.OPEN, "tell-apart");
    decide(PairStatus.NOT_SAME, officer, now);
    note = why;
  }

  void reopen() {
    require(PairStatus.NOT_SAME, "reopen");
    status = PairStatus.OPEN;
    decidedAt = null;
    decidedBy = null;
    note = null;
  }

  void merged(String officer, Instant now) {
    require(PairStatus.OPEN, "merge");
    decide(PairStatus.MERGED, officer, now);
  }

  private void decide(PairStatus decision, String officer, Instant now) {
    status = decision;
    decidedBy = officer;
    decidedAt = now;
  }

  private void require(PairStatus from, String action) {
    if (status != from) {
      throw Problem.illegalTransition(status, action);
    }
  }

  boolean has(UUID craftsman) {
    return firstId.equals(craftsman) || secondId.equals(craftsman);
  }

  /** The one of the two that this is not. */
  UUID besides(UUID craftsman) {
    return firstId.equals(craftsman) ? secondId : firstId;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID firstId() {
    return firstId;
  }

  public UUID secondId() {
    return secondId;
  }

  public String commonRegion() {
    return commonRegion;
  }

  public int weight() {
    return weight;
  }

  public List<Sign> signs() {
    return signs;
  }

  public PairStatus status() {
    return status;
  }

  public Instant foundAt() {
    return foundAt;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt;
  }

  public @Nullable String decidedBy() {
    return decidedBy;
  }

  public @Nullable String note() {
    return note;
  }
}
