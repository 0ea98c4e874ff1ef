package org.jiangqiao.talent.craftsman;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Where an entry stands in its life, since when, and what led there. */
@Embeddable
class Membership {

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  private CraftsmanStatus status;

  @Column(name = "status_since")
  private Instant statusSince;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "return_reason")
  private @Nullable String returnReason;

  @Column(name = "merged_into")
  private @Nullable UUID mergedInto;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Column(name = "reminded_at")
  private @Nullable Instant remindedAt;

  @Column(name = "lapsed")
  private boolean lapsed;

  @Column(name = "left_from")
  @Enumerated(EnumType.STRING)
  private @Nullable CraftsmanStatus leftFrom;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected Membership() {}

  Membership(CraftsmanStatus status, Instant now) {
    this.status = status;
    this.statusSince = now;
  }

  void submit(Instant now) {
    move("submit", EnumSet.of(CraftsmanStatus.DRAFT), CraftsmanStatus.SUBMITTED, now);
    submittedAt = now;
    returnReason = null;
  }

  void verify(Instant now) {
    move("verify", EnumSet.of(CraftsmanStatus.SUBMITTED), CraftsmanStatus.VERIFIED, now);
    renew(now);
  }

  void giveBack(String reason, Instant now) {
    move("return", EnumSet.of(CraftsmanStatus.SUBMITTED), CraftsmanStatus.DRAFT, now);
    returnReason = reason;
  }

  void suspend(Instant now) {
    move("suspend", EnumSet.of(CraftsmanStatus.VERIFIED), CraftsmanStatus.SUSPENDED, now);
  }

  void reinstate(Instant now) {
    move("reinstate", EnumSet.of(CraftsmanStatus.SUSPENDED), CraftsmanStatus.VERIFIED, now);
    renew(now);
  }

  void retire(Instant now) {
    move(
        "retire",
        EnumSet.of(CraftsmanStatus.VERIFIED, CraftsmanStatus.SUSPENDED),
        CraftsmanStatus.RETIRED,
        now);
    lapsed = false;
  }

  /** Says that all is still right; nobody gets out of a suspension for a reason by it. */
  void confirm(Instant now) {
    if (lapsed) {
      move("confirm", EnumSet.of(CraftsmanStatus.SUSPENDED), CraftsmanStatus.VERIFIED, now);
    }
    require("confirm", CraftsmanStatus.VERIFIED);
    renew(now);
  }

  void remind(Instant now) {
    remindedAt = now;
  }

  void lapse(Instant now) {
    move("lapse", EnumSet.of(CraftsmanStatus.VERIFIED), CraftsmanStatus.SUSPENDED, now);
    lapsed = true;
  }

  private void renew(Instant now) {
    confirmedAt = now;
    remindedAt = null;
    lapsed = false;
  }

  /** Nobody gets out of a suspension by being merged. */
  void mergeInto(UUID survivor, Instant now) {
    move(
        "merge",
        EnumSet.of(
            CraftsmanStatus.DRAFT,
            CraftsmanStatus.SUBMITTED,
            CraftsmanStatus.VERIFIED,
            CraftsmanStatus.RETIRED),
        CraftsmanStatus.MERGED,
        now);
    mergedInto = survivor;
  }

  /** Whatever state it was in: nobody has to be verified in order to go. */
  void leave(Instant now) {
    CraftsmanStatus from = status;
    move(
        "leave",
        EnumSet.complementOf(EnumSet.of(CraftsmanStatus.LEAVING, CraftsmanStatus.MERGED)),
        CraftsmanStatus.LEAVING,
        now);
    leftFrom = from;
  }

  /** As if nothing had been asked: a suspension goes on as well. */
  void stay(Instant now) {
    CraftsmanStatus before = leftFrom;
    if (before == null) {
      throw Problem.illegalTransition(status, "stay");
    }
    status = before;
    statusSince = now;
    leftFrom = null;
  }

  /** What this one was merged into has itself been merged. */
  void followTo(UUID survivor) {
    require("merge", CraftsmanStatus.MERGED);
    mergedInto = survivor;
  }

  void require(String action, CraftsmanStatus first, CraftsmanStatus... more) {
    if (!EnumSet.of(first, more).contains(status)) {
      throw Problem.illegalTransition(status, action);
    }
  }

  private void refuse(String action, CraftsmanStatus first, CraftsmanStatus... more) {
    if (EnumSet.of(first, more).contains(status)) {
      throw Problem.illegalTransition(status, action);
    }
  }

  void requireInPool(String action) {
    refuse(action, CraftsmanStatus.RETIRED, CraftsmanStatus.MERGED, CraftsmanStatus.LEAVING);
  }

  /** Nothing more is done with what is to be deleted. */
  void requireStaying(String action) {
    refuse(action, CraftsmanStatus.LEAVING);
  }

  private void move(String action, Set<CraftsmanStatus> from, CraftsmanStatus to, Instant now) {
    if (!from.contains(status)) {
      throw Problem.illegalTransition(status, action);
    }
    status = to;
    statusSince = now;
  }

  CraftsmanStatus status() {
    return status;
  }

  Instant statusSince() {
    return statusSince;
  }

  @Nullable Instant submittedAt() {
    return submittedAt;
  }

  @Nullable String returnReason() {
    return returnReason;
  }

  @Nullable Instant confirmedAt() {
    return confirmedAt;
  }

  boolean lapsed() {
    return lapsed && status == CraftsmanStatus.SUSPENDED;
  }

  @Nullable UUID mergedInto() {
    return mergedInto;
  }
}
