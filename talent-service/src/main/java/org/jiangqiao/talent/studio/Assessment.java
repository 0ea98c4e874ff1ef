package org.jiangqiao.talent.studio;

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
import org.jiangqiao.platform.Ids;
import org.jiangqiao.talent.craftsman.Actor;
import org.jspecify.annotations.Nullable;

/** What an officer found when they looked at a year of a studio. */
@Entity
@Table(name = "studio_assessment")
public class Assessment {

  @Id private UUID id;

  @Column(name = "studio_id")
  private UUID studioId;

  @Column(name = "year")
  private int year;

  @Column(name = "scores")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<Score> scores;

  @Column(name = "total")
  private int total;

  @Column(name = "maximum")
  private int maximum;

  @Column(name = "decision")
  @Enumerated(EnumType.STRING)
  private Decision decision;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "assessed_at")
  private Instant assessedAt;

  @Column(name = "assessor_id")
  private String assessorId;

  @Column(name = "assessor_name")
  private String assessorName;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected Assessment() {}

  /** By what a studio was judged, and with what outcome. */
  record Judgement(int year, List<Score> scores, Decision decision, @Nullable String reason) {

    Judgement {
      scores = List.copyOf(scores);
    }
  }

  static Assessment of(Studio studio, Judgement judgement, Actor assessor, Instant now) {
    Assessment assessment = new Assessment();
    assessment.id = Ids.next();
    assessment.studioId = studio.id();
    assessment.year = judgement.year();
    assessment.scores = judgement.scores();
    assessment.total = judgement.scores().stream().mapToInt(Score::points).sum();
    assessment.maximum = judgement.scores().stream().mapToInt(Score::maximum).sum();
    assessment.decision = judgement.decision();
    assessment.reason = judgement.reason();
    assessment.assessedAt = now;
    assessment.assessorId = assessor.id();
    assessment.assessorName = assessor.name();
    return assessment;
  }

  public UUID id() {
    return id;
  }

  public UUID studioId() {
    return studioId;
  }

  public int year() {
    return year;
  }

  public List<Score> scores() {
    return scores;
  }

  public int total() {
    return total;
  }

  public int maximum() {
    return maximum;
  }

  public Decision decision() {
    return decision;
  }

  public @Nullable String reason() {
    return reason;
  }

  public Instant assessedAt() {
    return assessedAt;
  }

  public String assessorName() {
    return assessorName;
  }
}
