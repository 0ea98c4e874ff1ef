package org.jiangqiao.talent.craftsman;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiangqiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a craftsman's entry: who, when, why. */
@Entity
@Table(name = "craftsman_history")
public class HistoryEntry {

  @Id private UUID id;

  @Column(name = "craftsman_id")
  private UUID craftsmanId;

  @Column(name = "at")
  private Instant at;

  @Column(name = "actor_id")
  private String actorId;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "action")
  @Enumerated(EnumType.STRING)
  private HistoryAction action;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "replaced")
  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable ProfileState replaced;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected HistoryEntry() {}

  HistoryEntry(
      Craftsman craftsman, Instant at, Actor actor, HistoryAction action, @Nullable String reason) {
    this.id = Ids.next();
    this.craftsmanId = craftsman.id();
    this.replaced = craftsman.takeReplaced().orElse(null);
    this.at = at;
    this.actorId = actor.id();
    this.actorName = actor.name();
    this.action = action;
    this.reason = reason;
  }

  public UUID id() {
    return id;
  }

  UUID craftsmanId() {
    return craftsmanId;
  }

  public Instant at() {
    return at;
  }

  public String actorName() {
    return actorName;
  }

  public HistoryAction action() {
    return action;
  }

  public @Nullable String reason() {
    return reason;
  }

  /** What the profile said before, where the step changed it. */
  public @Nullable ProfileState replaced() {
    return replaced;
  }
}
