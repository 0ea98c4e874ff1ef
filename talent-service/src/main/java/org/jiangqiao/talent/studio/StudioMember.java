package org.jiangqiao.talent.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One time that a craftsman belongs to a studio, from the invitation to the end. */
@Entity
@Table(name = "studio_member")
public class StudioMember {

  @Id private UUID id;

  @Column(name = "studio_id")
  private UUID studioId;

  @Column(name = "craftsman_id")
  private UUID craftsmanId;

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  private MemberStatus status;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "joined_at")
  private @Nullable Instant joinedAt;

  @Column(name = "left_at")
  private @Nullable Instant leftAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected StudioMember() {}

  private StudioMember(UUID studioId, UUID craftsmanId, MemberStatus status, Instant invitedAt) {
    this.id = Ids.next();
    this.studioId = studioId;
    this.craftsmanId = craftsmanId;
    this.status = status;
    this.invitedAt = invitedAt;
  }

  static StudioMember invite(Studio studio, UUID craftsmanId, Instant now) {
    return new StudioMember(studio.id(), craftsmanId, MemberStatus.INVITED, now);
  }

  /** Somebody else leads the studio from now on. */
  static StudioMember formerLeader(Studio studio, Instant now) {
    StudioMember former =
        new StudioMember(studio.id(), studio.leaderId(), MemberStatus.LEFT, studio.createdAt());
    former.joinedAt = studio.createdAt();
    former.leftAt = now;
    return former;
  }

  void accept(Instant now) {
    move("accept-membership", EnumSet.of(MemberStatus.INVITED), MemberStatus.ACTIVE);
    joinedAt = now;
  }

  void decline(Instant now) {
    move("decline-membership", EnumSet.of(MemberStatus.INVITED), MemberStatus.DECLINED);
    leftAt = now;
  }

  void leave(Instant now) {
    move("leave-studio", MemberStatus.OPEN, MemberStatus.LEFT);
    leftAt = now;
  }

  void follow(UUID current) {
    craftsmanId = current;
  }

  private void move(String action, Set<MemberStatus> from, MemberStatus to) {
    if (!from.contains(status)) {
      throw Problem.illegalTransition(status, action);
    }
    status = to;
  }

  boolean open() {
    return MemberStatus.OPEN.contains(status);
  }

  boolean active() {
    return status == MemberStatus.ACTIVE;
  }

  public UUID id() {
    return id;
  }

  public UUID studioId() {
    return studioId;
  }

  public UUID craftsmanId() {
    return craftsmanId;
  }

  public MemberStatus status() {
    return status;
  }

  public Instant invitedAt() {
    return invitedAt;
  }

  public @Nullable Instant joinedAt() {
    return joinedAt;
  }

  public @Nullable Instant leftAt() {
    return leftAt;
  }
}
