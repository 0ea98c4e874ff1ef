package org.jiangqiao.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.timeline.Actor;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;

/** Sends an invitation: with it go its reminder, its expiry, its notice and its timeline entry. */
@ApplicationScoped
class Inviting {

  private final InvitationRepository invitations;
  private final InvitationSchedule schedule;
  private final InvitationNotices notices;
  private final InvitationConfig config;
  private final Timeline timeline;
  private final Clock clock;

  Inviting(
      InvitationRepository invitations,
      InvitationSchedule schedule,
      InvitationNotices notices,
      InvitationConfig config,
      Timeline timeline,
      Clock clock) {
    this.invitations = invitations;
    this.schedule = schedule;
    this.notices = notices;
    this.config = config;
    this.timeline = timeline;
    this.clock = clock;
  }

  Invitation invite(HelpRequestFacts request, Invitee invitee, InvitationPurpose purpose) {
    return send(request, Invitation.propose(request.id(), invitee, purpose), Actor.platform());
  }

  Invitation inviteByHand(
      HelpRequestFacts request, Invitee invitee, InvitationPurpose purpose, Actor officer) {
    return send(request, Invitation.propose(request.id(), invitee, purpose).byHand(), officer);
  }

  private Invitation send(HelpRequestFacts request, Invitation invitation, Actor actor) {
    invitation.invite(clock.instant(), config.validity().of(request.urgency()));
    invitations.persistAndFlush(invitation);
    schedule.schedule(invitation);
    notices.toCraftsman(invitation, NoticeType.INVITED);
    timeline.record(
        TimelineEvent.of(
                request.id(), TimelineType.CRAFTSMAN_INVITED, actor, invitation.craftsmanName())
            .with("invitationId", invitation.id())
            .with("craftsmanId", invitation.craftsmanId())
            .with("purpose", invitation.purpose()));
    return invitation;
  }
}
