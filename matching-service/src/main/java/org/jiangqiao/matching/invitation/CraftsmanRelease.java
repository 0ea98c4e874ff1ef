package org.jiangqiao.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.Participants;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.servicelevel.Clocks;
import org.jiangqiao.matching.servicelevel.Measure;
import org.jiangqiao.matching.timeline.Actor;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Nobody waits on a craftsman who said yes and then nothing: an officer lets them go. */
@ApplicationScoped
public class CraftsmanRelease {

  /** Who is engaged has a visit to make or to cancel first. */
  private static final Set<HelpRequestStatus> BEFORE_ENGAGEMENT =
      EnumSet.of(HelpRequestStatus.CONSULTING, HelpRequestStatus.DISPATCHING);

  private final InvitationRepository invitations;
  private final InvitationNotices toCraftsman;
  private final NextInvitation next;
  private final CaseAccess access;
  private final CaseProgress progress;
  private final CaseNotices notices;
  private final Participants participants;
  private final TeamSeats teams;
  private final Clocks clocks;
  private final Timeline timeline;

  CraftsmanRelease(
      InvitationRepository invitations,
      InvitationNotices toCraftsman,
      NextInvitation next,
      CaseAccess access,
      CaseProgress progress,
      CaseNotices notices,
      Participants participants,
      TeamSeats teams,
      Clocks clocks,
      Timeline timeline) {
    this.invitations = invitations;
    this.toCraftsman = toCraftsman;
    this.next = next;
    this.access = access;
    this.progress = progress;
    this.notices = notices;
    this.participants = participants;
    this.teams = teams;
    this.clocks = clocks;
    this.timeline = timeline;
  }

  /** In the same transaction the next candidate is asked, unless somebody else is still there. */
  @Transactional
  public Invitation release(UUID id, @Nullable String ifMatch, String reason) {
    Invitation invitation = invitations.get(id);
    Party officer = access.require(invitation.helpRequestId(), Party.Role.UNION);
    HelpRequestFacts request = progress.lock(invitation.helpRequestId());
    invitations.getEntityManager().refresh(invitation);
    ETags.require(ifMatch, invitation.version());
    if (!possible(request)) {
      throw Problem.illegalTransition(request.status(), "release");
    }
    letGo(invitation, request, officer.actor(), reason);
    toCraftsman.toCraftsman(
        invitation, NoticeType.CRAFTSMAN_RELEASED, invitation.craftsmanName(), reason);
    return invitation;
  }

  static boolean possible(HelpRequestFacts request) {
    return BEFORE_ENGAGEMENT.contains(request.status());
  }

  /** The case is locked. */
  void letGo(Invitation invitation, HelpRequestFacts request, Actor actor, String reason) {
    invitation.release();
    invitations.flush();
    String name = invitation.craftsmanName();
    participants.leave(request.id(), invitation.craftsmanId());
    timeline.record(
        TimelineEvent.of(request.id(), TimelineType.CRAFTSMAN_RELEASED, actor, name, reason)
            .with("invitationId", invitation.id()));
    notices.toEnterprise(request, NoticeType.CRAFTSMAN_RELEASED, name, reason);
    teams.vacated(invitation, request);
    if (participants.of(request.id()).isEmpty()) {
      clocks.stop(request.id(), Measure.ADVICE);
      clocks.start(request.clocked(), Measure.INVITATION_ACCEPTED);
      next.instead(request);
    }
  }
}
