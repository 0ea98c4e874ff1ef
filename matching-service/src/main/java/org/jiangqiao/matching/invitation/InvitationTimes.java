package org.jiangqiao.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.timeline.Actor;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;

/** Reminds at half the time; at its end moves the case on to the next in the same transaction. */
@ApplicationScoped
class InvitationTimes {

  private final InvitationRepository invitations;
  private final InvitationNotices notices;
  private final NextInvitation next;
  private final CaseProgress progress;
  private final Timeline timeline;
  private final Clock clock;

  InvitationTimes(
      InvitationRepository invitations,
      InvitationNotices notices,
      NextInvitation next,
      CaseProgress progress,
      Timeline timeline,
      Clock clock) {
    this.invitations = invitations;
    this.notices = notices;
    this.next = next;
    this.progress = progress;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Transactional
  void remind(UUID id) {
    Invitation invitation = invitations.get(id);
    if (invitation.open() && !invitation.overdue(clock.instant())) {
      notices.toCraftsman(invitation, NoticeType.INVITATION_REMINDER);
    }
  }

  @Transactional
  void expire(UUID id) {
    Invitation invitation = invitations.get(id);
    HelpRequestFacts request = progress.lock(invitation.helpRequestId());
    // Answered or withdrawn while this waited for the lock.
    invitations.getEntityManager().refresh(invitation);
    if (!invitation.overdue(clock.instant())) {
      return;
    }
    invitation.expire();
    invitations.flush();
    timeline.record(
        TimelineEvent.of(
                request.id(),
                TimelineType.INVITATION_EXPIRED,
                Actor.platform(),
                invitation.craftsmanName())
            .with("invitationId", id));
    notices.toCraftsman(invitation, NoticeType.INVITATION_EXPIRED);
    next.after(List.of(invitation), request);
  }
}
