package org.jiangqiao.talent.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A studio of innovation that a craftsman leads. */
@Entity
@Table(name = "studio")
public class Studio {

  @Id private UUID id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "leader_id")
  private UUID leaderId;

  @Embedded private Presentation presentation;

  @Column(name = "field_keys")
  private String fieldKeys;

  @Embedded private Standing standing;

  @Column(name = "created_at")
  private Instant createdAt;

  /** Changes with whatever belongs to the studio, so that its version does, too. */
  @Column(name = "changed_at")
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected Studio() {}

  private Studio(UUID leaderId, Presentation presentation, Instant now) {
    this.id = Ids.next();
    this.leaderId = leaderId;
    this.presentation = presentation;
    this.fieldKeys = presentation.fieldKeys();
    this.standing = new Standing(now);
    this.createdAt = now;
    this.changedAt = now;
  }

  static Studio draft(UUID leaderId, Presentation presentation, Instant now) {
    return new Studio(leaderId, presentation, now);
  }

  void edit(Presentation edited, Instant now) {
    arrange("edit-studio", now);
    if (status().accredited() && !edited.sameHouse(presentation)) {
      throw Problem.conflict("studio-house-fixed");
    }
    presentation = edited;
    fieldKeys = edited.fieldKeys();
  }

  /** Its leader changes something, which an officer who is judging it must not miss. */
  void arrange(String action, Instant now) {
    standing.require(
        action, EnumSet.complementOf(EnumSet.of(StudioStatus.APPLIED, StudioStatus.REVOKED)));
    changedAt = now;
  }

  /** A member does something, which changes nothing for whoever is judging. */
  void hear(String action, Instant now) {
    standing.require(action, EnumSet.complementOf(EnumSet.of(StudioStatus.REVOKED)));
    changedAt = now;
  }

  void succeed(UUID successor, Instant now) {
    standing.require("succeed", EnumSet.complementOf(EnumSet.of(StudioStatus.REVOKED)));
    leaderId = successor;
    changedAt = now;
  }

  /** Somebody in it is known by another entry from now on. */
  void follow(UUID former, UUID current, Instant now) {
    if (leaderId.equals(former)) {
      leaderId = current;
    }
    changedAt = now;
  }

  Standing standing() {
    return standing;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID leaderId() {
    return leaderId;
  }

  public Presentation presentation() {
    return presentation;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public StudioStatus status() {
    return standing.status();
  }

  public Instant statusSince() {
    return standing.statusSince();
  }

  public @Nullable Instant appliedAt() {
    return standing.appliedAt();
  }

  public @Nullable String refusalReason() {
    return standing.refusalReason();
  }

  public @Nullable StudioLevel level() {
    return standing.level();
  }

  public @Nullable LocalDate accreditedOn() {
    return standing.accreditedOn();
  }

  public @Nullable LocalDate validUntil() {
    return standing.validUntil();
  }

  /** The last year that needs no assessment any more. */
  public @Nullable Integer assessedYear() {
    return standing.assessedYear();
  }

  /** In a row. */
  public int warnings() {
    return standing.warnings();
  }

  public boolean due(LocalDate today) {
    return standing.due(today);
  }

  /** Warned often enough to be revoked. */
  public boolean revocable() {
    return standing.revocable();
  }
}
