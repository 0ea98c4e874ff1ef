package org.jiangqiao.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.timeline.Actor;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;

/**
 * Nobody waits for somebody who has left: what they were asked, or had agreed to talk about, goes
 * on to others in the same transaction. Whoever is engaged stays so until the visit is over.
 */
@ApplicationScoped
class Farewell {

  /** As the parties of a case read it; why somebody leaves is nobody's affair. */
  private static final String REASON = "已离开工匠库";

  private final InvitationRepository invitations;
  private final CraftsmanRelease release;
  private final NextInvitation next;
  private final CaseProgress progress;
  private final CaseNotices notices;
  private final Timeline timeline;
  private final Clock clock;

  Farewell(
      InvitationRepository invitations,
      CraftsmanRelease release,
      NextInvitation next,
      CaseProgress progress,
      CaseNotices notices,
      Timeline timeline,
      Clock clock) {
    this.invitations = invitations;
    this.release = release;
    this.next = next;
    this.progress = progress;
    this.notices = notices;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Case by case in the order of their ids, so that no two who leave wait for each other. */
  @Transactional(Transactional.TxType.MANDATORY)
  void of(UUID craftsman) {
    for (Invitation invitation : invitations.undecided(craftsman)) {
      HelpRequestFacts request = progress.lock(invitation.helpRequestId());
      // Answered or withdrawn while this waited for the lock.
      invitations.getEntityManager().refresh(invitation);
      if (invitation.open()) {
        withdraw(invitation, request);
      } else if (invitation.accepted() && CraftsmanRelease.possible(request)) {
        release.letGo(invitation, request, Actor.platform(), REASON);
      }
    }
  }

  private void withdraw(Invitation invitation, HelpRequestFacts request) {
    invitation.withdraw(clock.instant());
    invitations.flush();
    String name = invitation.craftsmanName();
    timeline.record(
        TimelineEvent.of(request.id(), TimelineType.INVITATION_WITHDRAWN, Actor.platform(), name)
            .with("invitationId", invitation.id()));
    if (invitation.manual()) {
      notices.toUnion(request, NoticeType.CRAFTSMAN_RELEASED, name, REASON);
    }
    next.after(List.of(invitation), request);
  }
}
