package org.jiangqiao.talent.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.talent.craftsman.Actor;
import org.jspecify.annotations.Nullable;

/** One step in the life of a studio: who, when, why. */
@Entity
@Table(name = "studio_history")
public class StudioStep {

  @Id private UUID id;

  @Column(name = "studio_id")
  private UUID studioId;

  @Column(name = "at")
  private Instant at;

  @Column(name = "actor_id")
  private String actorId;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "action")
  @Enumerated(EnumType.STRING)
  private StudioAction action;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "facts")
  @JdbcTypeCode(SqlTypes.JSON)
  private Facts facts;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected StudioStep() {}

  /**
   * What the step was about.
   *
   * @param subject a person's name, or a result's title
   */
  public record Facts(
      @Nullable String subject,
      @Nullable StudioLevel level,
      @Nullable LocalDate validUntil,
      @Nullable Integer points) {

    static final Facts NONE = new Facts(null, null, null, null);

    static Facts about(String subject) {
      return new Facts(subject, null, null, null);
    }

    static Facts standing(Studio studio) {
      return new Facts(null, studio.level(), studio.validUntil(), null);
    }

    Facts withPoints(int total) {
      return new Facts(subject, level, validUntil, total);
    }
  }

  /** What is written down. */
  record Deed(StudioAction action, @Nullable String reason, Facts facts) {

    static Deed of(StudioAction action) {
      return new Deed(action, null, Facts.NONE);
    }

    static Deed about(StudioAction action, String subject) {
      return new Deed(action, null, Facts.about(subject));
    }
  }

  static StudioStep of(Studio studio, Deed deed, Actor actor, Instant now) {
    StudioStep step = new StudioStep();
    step.id = Ids.next();
    step.studioId = studio.id();
    step.at = now;
    step.actorId = actor.id();
    step.actorName = actor.name();
    step.action = deed.action();
    step.reason = deed.reason();
    step.facts = deed.facts();
    return step;
  }

  public UUID id() {
    return id;
  }

  public Instant at() {
    return at;
  }

  public String actorName() {
    return actorName;
  }

  public StudioAction action() {
    return action;
  }

  public @Nullable String reason() {
    return reason;
  }

  public Facts facts() {
    return facts;
  }
}
