package org.jiangqiao.talent.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Where a studio stands in its life, since when, at what level and until when. */
@Embeddable
class Standing {

  private static final int WARNINGS_BEFORE_REVOCATION = 2;

  private static final Set<StudioStatus> ACCREDITABLE =
      EnumSet.of(StudioStatus.APPLIED, StudioStatus.ACCREDITED, StudioStatus.RENEWED);

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  private StudioStatus status;

  @Column(name = "status_since")
  private Instant statusSince;

  @Column(name = "applied_at")
  private @Nullable Instant appliedAt;

  @Column(name = "refusal_reason")
  private @Nullable String refusalReason;

  @Column(name = "level")
  @Enumerated(EnumType.STRING)
  private @Nullable StudioLevel level;

  @Column(name = "accredited_on")
  private @Nullable LocalDate accreditedOn;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  @Column(name = "assessed_year")
  private @Nullable Integer assessedYear;

  @Column(name = "warnings")
  private int warnings;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected Standing() {}

  Standing(Instant now) {
    this.status = StudioStatus.DRAFT;
    this.statusSince = now;
  }

  void apply(Instant now) {
    move("apply", EnumSet.of(StudioStatus.DRAFT, StudioStatus.REFUSED), StudioStatus.APPLIED, now);
    appliedAt = now;
    refusalReason = null;
  }

  void withdraw(Instant now) {
    move("withdraw-application", EnumSet.of(StudioStatus.APPLIED), StudioStatus.DRAFT, now);
    appliedAt = null;
  }

  void refuse(String reason, Instant now) {
    move("refuse-studio", EnumSet.of(StudioStatus.APPLIED), StudioStatus.REFUSED, now);
    refusalReason = reason;
  }

  /** At first of what was applied for; later of a studio in good standing, at a higher level. */
  void accredit(StudioLevel granted, LocalDate on, LocalDate until, Instant now) {
    move("accredit", ACCREDITABLE, StudioStatus.ACCREDITED, now);
    if (level != null && !granted.above(level)) {
      throw Problem.conflict("studio-level-not-higher");
    }
    level = granted;
    accreditedOn = on;
    validUntil = until;
    assessedYear = assessedYear == null ? on.getYear() : Math.max(assessedYear, on.getYear());
  }

  void renew(int year, LocalDate until, Instant now) {
    assess(year, StudioStatus.RENEWED, now);
    warnings = 0;
    if (validUntil == null || until.isAfter(validUntil)) {
      validUntil = until;
    }
  }

  void warn(int year, Instant now) {
    assess(year, StudioStatus.WARNED, now);
    warnings++;
  }

  /** Once a year, and once more whenever a warning is to be looked into. */
  private void assess(int year, StudioStatus outcome, Instant now) {
    require("assess", StudioStatus.ACCREDITED_ONES);
    if (status != StudioStatus.WARNED && assessedYear != null && assessedYear >= year) {
      throw Problem.conflict("studio-assessed-already", year);
    }
    move("assess", StudioStatus.ACCREDITED_ONES, outcome, now);
    assessedYear = year;
  }

  void revoke(Instant now) {
    require("revoke", EnumSet.of(StudioStatus.WARNED));
    if (warnings < WARNINGS_BEFORE_REVOCATION) {
      throw Problem.conflict("studio-warned-once");
    }
    move("revoke", EnumSet.of(StudioStatus.WARNED), StudioStatus.REVOKED, now);
  }

  void require(String action, Set<StudioStatus> allowed) {
    if (!allowed.contains(status)) {
      throw Problem.illegalTransition(status, action);
    }
  }

  private void move(String action, Set<StudioStatus> from, StudioStatus to, Instant now) {
    require(action, from);
    status = to;
    statusSince = now;
  }

  /** This year's assessment is still to come, or the term is over. */
  boolean due(LocalDate today) {
    return status.accredited()
        && assessedYear != null
        && validUntil != null
        && (assessedYear < today.getYear() || validUntil.isBefore(today));
  }

  boolean revocable() {
    return status == StudioStatus.WARNED && warnings >= WARNINGS_BEFORE_REVOCATION;
  }

  boolean inForce(LocalDate today) {
    return status.accredited() && validUntil != null && !validUntil.isBefore(today);
  }

  StudioStatus status() {
    return status;
  }

  Instant statusSince() {
    return statusSince;
  }

  @Nullable Instant appliedAt() {
    return appliedAt;
  }

  @Nullable String refusalReason() {
    return refusalReason;
  }

  @Nullable StudioLevel level() {
    return level;
  }

  @Nullable LocalDate accreditedOn() {
    return accreditedOn;
  }

  @Nullable LocalDate validUntil() {
    return validUntil;
  }

  @Nullable Integer assessedYear() {
    return assessedYear;
  }

  int warnings() {
    return warnings;
  }
}
