package org.jiangqiao.talent.craftsman;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Something that shows ability; one source counts once for a craftsman. */
@Entity
@Table(name = "evidence")
public class Evidence {

  @Id private UUID id;

  @Column(name = "craftsman_id")
  private UUID craftsmanId;

  @Column(name = "kind")
  @Enumerated(EnumType.STRING)
  private EvidenceKind kind;

  @Column(name = "title")
  private String title;

  @Column(name = "summary")
  private String summary;

  @Column(name = "occurred_on")
  private LocalDate occurredOn;

  @Column(name = "source_type")
  private String sourceType;

  @Column(name = "source_id")
  private String sourceId;

  @Column(name = "solved")
  private boolean solved;

  @Column(name = "rating")
  private @Nullable Integer rating;

  @Column(name = "benefit_cny")
  private @Nullable BigDecimal benefitCny;

  @Column(name = "workers_trained")
  private @Nullable Integer workersTrained;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected Evidence() {}

  private Evidence(UUID craftsmanId, Deed deed, EvidenceSource source, Instant now) {
    this.id = Ids.next();
    this.craftsmanId = craftsmanId;
    this.kind = deed.kind();
    this.title = deed.title();
    this.summary = deed.summary();
    this.occurredOn = deed.occurredOn();
    this.sourceType = source.type();
    this.sourceId = source.id();
    this.createdAt = now;
  }

  static Evidence of(UUID craftsmanId, Deed deed, EvidenceSource source, Instant now) {
    return new Evidence(craftsmanId, deed, source, now);
  }

  Evidence measured(Measures measures) {
    solved = measures.solved();
    rating = measures.rating();
    benefitCny = measures.benefitCny();
    workersTrained = measures.workersTrained();
    return this;
  }

  public UUID id() {
    return id;
  }

  public UUID craftsmanId() {
    return craftsmanId;
  }

  public EvidenceKind kind() {
    return kind;
  }

  public String title() {
    return title;
  }

  public String summary() {
    return summary;
  }

  public LocalDate occurredOn() {
    return occurredOn;
  }

  public String sourceType() {
    return sourceType;
  }

  public String sourceId() {
    return sourceId;
  }

  public boolean solved() {
    return solved;
  }

  public @Nullable Integer rating() {
    return rating;
  }

  public @Nullable BigDecimal benefitCny() {
    return benefitCny;
  }

  public @Nullable Integer workersTrained() {
    return workersTrained;
  }
}
