package org.jiangqiao.matching.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.candidate.Reason;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One craftsman asked to help in one case. */
@Entity
public class Invitation {

  @Id private UUID id;

  @Column(name = "help_request_id")
  private UUID helpRequestId;

  @Column(name = "craftsman_id")
  private UUID craftsmanId;

  @Column(name = "craftsman_account")
  private String craftsmanAccount;

  @Column(name = "craftsman_name")
  private String craftsmanName;

  @Column(name = "craftsman_region")
  private String craftsmanRegion;

  @Enumerated(EnumType.STRING)
  private InvitationPurpose purpose;

  @Enumerated(EnumType.STRING)
  private InvitationStatus status;

  @Column private boolean manual;

  @Convert(converter = ReasonList.class)
  @Column
  private List<Reason> reasons;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "remind_at")
  private Instant remindAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "responded_at")
  private @Nullable Instant respondedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "decline_reason")
  private @Nullable DeclineReason declineReason;

  @Column(name = "decline_comment")
  private @Nullable String declineComment;

  @Version private long version;

  protected Invitation() {}

  static Invitation propose(UUID helpRequestId, Invitee invitee, InvitationPurpose purpose) {
    Invitation invitation = new Invitation();
    invitation.id = Ids.next();
    invitation.helpRequestId = helpRequestId;
    invitation.craftsmanId = invitee.craftsmanId();
    invitation.craftsmanAccount = invitee.accountId();
    invitation.craftsmanName = invitee.name();
    invitation.craftsmanRegion = invitee.regionCode();
    invitation.reasons = invitee.reasons();
    invitation.purpose = purpose;
    invitation.status = InvitationStatus.PROPOSED;
    return invitation;
  }

  /** By hand or by the order of the candidates; the reminder comes at half the time. */
  Invitation invite(Instant now, Duration validity) {
    if (status != InvitationStatus.PROPOSED) {
      throw Problem.illegalTransition(status, "invite");
    }
    status = InvitationStatus.INVITED;
    invitedAt = now;
    remindAt = now.plus(validity.dividedBy(2));
    expiresAt = now.plus(validity);
    return this;
  }

  Invitation byHand() {
    manual = true;
    return this;
  }

  void accept(Instant now) {
    respond("acceptance", InvitationStatus.ACCEPTED, now);
  }

  void decline(DeclineReason reason, @Nullable String comment, Instant now) {
    respond("decline", InvitationStatus.DECLINED, now);
    declineReason = reason;
    declineComment = comment;
  }

  private void respond(String action, InvitationStatus to, Instant now) {
    requireInTime(now);
    if (status != InvitationStatus.INVITED) {
      throw Problem.illegalTransition(status, action);
    }
    status = to;
    respondedAt = now;
  }

  /** Too late is said as such, not as a stale version or an illegal step. */
  void requireInTime(Instant now) {
    if (status == InvitationStatus.EXPIRED || overdue(now)) {
      throw Problem.conflict("invitation-expired");
    }
  }

  boolean overdue(Instant now) {
    return open() && !now.isBefore(expiresAt);
  }

  void expire() {
    status = InvitationStatus.EXPIRED;
  }

  void withdraw(Instant now) {
    if (!open()) {
      throw Problem.illegalTransition(status, "withdrawal");
    }
    status = InvitationStatus.WITHDRAWN;
    respondedAt = now;
  }

  /** The union does not want them any more, whether they have answered or not. */
  void takeBack(Instant now) {
    if (!open() && !accepted()) {
      throw Problem.illegalTransition(status, "withdrawal");
    }
    respondedAt = accepted() ? respondedAt : now;
    status = InvitationStatus.WITHDRAWN;
  }

  /** The answer stays as it was given; only what it promised did not come. */
  void release() {
    if (!accepted()) {
      throw Problem.illegalTransition(status, "release");
    }
    status = InvitationStatus.RELEASED;
  }

  public boolean open() {
    return status == InvitationStatus.INVITED;
  }

  public boolean accepted() {
    return status == InvitationStatus.ACCEPTED;
  }

  public UUID id() {
    return id;
  }

  public UUID helpRequestId() {
    return helpRequestId;
  }

  public UUID craftsmanId() {
    return craftsmanId;
  }

  public String craftsmanAccount() {
    return craftsmanAccount;
  }

  public String craftsmanName() {
    return craftsmanName;
  }

  public String craftsmanRegion() {
    return craftsmanRegion;
  }

  public InvitationPurpose purpose() {
    return purpose;
  }

  public InvitationStatus status() {
    return status;
  }

  public boolean manual() {
    return manual;
  }

  public List<Reason> reasons() {
    return reasons;
  }

  public Instant invitedAt() {
    return invitedAt;
  }

  public Instant remindAt() {
    return remindAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public @Nullable Instant respondedAt() {
    return respondedAt;
  }

  public @Nullable DeclineReason declineReason() {
    return declineReason;
  }

  public @Nullable String declineComment() {
    return declineComment;
  }

  public long version() {
    return version;
  }
}
