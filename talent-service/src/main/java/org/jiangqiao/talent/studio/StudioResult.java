package org.jiangqiao.talent.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Something that a studio has done. */
@Entity
@Table(name = "studio_result")
public class StudioResult {

  @Id private UUID id;

  @Column(name = "studio_id")
  private UUID studioId;

  @Column(name = "title")
  private String title;

  @Column(name = "year")
  private int year;

  @Column(name = "kind")
  @Enumerated(EnumType.STRING)
  private ResultKind kind;

  @Column(name = "benefit_cny")
  private @Nullable BigDecimal benefitCny;

  @Column(name = "evidence_id")
  private @Nullable UUID evidenceId;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected StudioResult() {}

  /**
   * As it is told.
   *
   * @param evidenceId of the leader's or a member's
   */
  public record Told(
      String title,
      int year,
      ResultKind kind,
      @Nullable BigDecimal benefitCny,
      @Nullable UUID evidenceId) {}

  static StudioResult of(Studio studio, Told told) {
    StudioResult result = new StudioResult();
    result.id = Ids.next();
    result.studioId = studio.id();
    result.title = told.title();
    result.year = told.year();
    result.kind = told.kind();
    result.benefitCny = told.benefitCny();
    result.evidenceId = told.evidenceId();
    return result;
  }

  public UUID id() {
    return id;
  }

  public UUID studioId() {
    return studioId;
  }

  public String title() {
    return title;
  }

  public int year() {
    return year;
  }

  public ResultKind kind() {
    return kind;
  }

  public @Nullable BigDecimal benefitCny() {
    return benefitCny;
  }

  public @Nullable UUID evidenceId() {
    return evidenceId;
  }
}
