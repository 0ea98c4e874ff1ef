package org.jiangqiao.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.Joining;
import org.jiangqiao.matching.helprequest.Participants;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.paging.IdCursor;
import org.jiangqiao.matching.paging.Where;
import org.jiangqiao.matching.servicelevel.Clocks;
import org.jiangqiao.matching.servicelevel.Measure;
import org.jiangqiao.matching.timeline.Actor;
import org.jiangqiao.matching.timeline.ActorRole;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A craftsman's answer to an invitation, and who may see it. */
@ApplicationScoped
public class Invitations {

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
  private final Caller caller;
  private final Clock clock;

  Invitations(
      InvitationRepository invitations,
      InvitationNotices toCraftsman,
      NextInvitation next,
      CaseAccess access,
      CaseProgress progress,
      CaseNotices notices,
      Participants participants,
      TeamSeats teams,
      Clocks clocks,
      Timeline timeline,
      Caller caller,
      Clock clock) {
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
    this.caller = caller;
    this.clock = clock;
  }

  public Page<Invitation> own(@Nullable InvitationStatus status, PageRequest page) {
    Where where =
        Where.that("craftsmanAccount = :account", "account", caller.subject())
            .and("status = :status", "status", status);
    return page(where, page);
  }

  public Page<Invitation> ofCase(UUID helpRequestId, PageRequest page) {
    access.require(helpRequestId, Party.Role.ENTERPRISE, Party.Role.UNION);
    return page(Where.that("helpRequestId = :case", "case", helpRequestId), page);
  }

  private Page<Invitation> page(Where where, PageRequest page) {
    List<Invitation> found =
        invitations.page(where, IdCursor.decode(page.cursor()), page.limit() + 1);
    return Page.of(found, page.limit(), invitation -> IdCursor.encode(invitation.id()));
  }

  /** The invited craftsman's, or a party's of the case. */
  public Invitation visible(UUID id) {
    Invitation invitation = invitations.get(id);
    if (!isOwn(invitation)) {
      try {
        access.require(invitation.helpRequestId(), Party.Role.ENTERPRISE, Party.Role.UNION);
      } catch (Problem notAParty) {
        throw Problem.notFound("invitation").causedBy(notAParty);
      }
    }
    return invitation;
  }

  @Transactional
  public Invitation accept(UUID id, @Nullable String ifMatch) {
    Invitation invitation = own(id);
    HelpRequestFacts request = lock(invitation);
    invitation.requireInTime(clock.instant());
    ETags.require(ifMatch, invitation.version());
    invitation.accept(clock.instant());
    invitations.flush();
    participants.join(
        request.id(),
        new Joining(
            invitation.craftsmanId(), invitation.craftsmanAccount(), invitation.craftsmanName()));
    if (!teams.accepted(invitation, request)) {
      clocks.stop(request.id(), Measure.INVITATION_ACCEPTED);
    }
    if (request.status() == HelpRequestStatus.CONSULTING) {
      clocks.start(request.clocked(), Measure.ADVICE);
    }
    timeline.record(event(invitation, TimelineType.CRAFTSMAN_ACCEPTED));
    notices.toEnterprise(request, NoticeType.CRAFTSMAN_JOINED, invitation.craftsmanName());
    notices.toUnion(request, NoticeType.CRAFTSMAN_JOINED, invitation.craftsmanName());
    return invitation;
  }

  /** In the same transaction the next candidate is asked. */
  @Transactional
  public Invitation decline(
      UUID id, @Nullable String ifMatch, DeclineReason reason, @Nullable String comment) {
    Invitation invitation = own(id);
    HelpRequestFacts request = lock(invitation);
    invitation.requireInTime(clock.instant());
    ETags.require(ifMatch, invitation.version());
    invitation.decline(reason, comment, clock.instant());
    invitations.flush();
    timeline.record(event(invitation, TimelineType.CRAFTSMAN_DECLINED).with("reason", reason));
    if (invitation.manual()) {
      notices.toUnion(request, NoticeType.INVITATION_DECLINED, invitation.craftsmanName());
    }
    next.after(List.of(invitation), request);
    return invitation;
  }

  @Transactional
  public Invitation withdraw(UUID id, @Nullable String ifMatch) {
    Invitation invitation = invitations.get(id);
    Party officer = access.require(invitation.helpRequestId(), Party.Role.UNION);
    HelpRequestFacts request = lock(invitation);
    ETags.require(ifMatch, invitation.version());
    invitation.withdraw(clock.instant());
    invitations.flush();
    timeline.record(
        TimelineEvent.of(
                request.id(),
                TimelineType.INVITATION_WITHDRAWN,
                officer.actor(),
                invitation.craftsmanName())
            .with("invitationId", id));
    toCraftsman.toCraftsman(invitation, NoticeType.INVITATION_WITHDRAWN);
    teams.takenBack(invitation, request);
    return invitation;
  }

  /** All invitations of these cases, oldest first, by case. */
  public Map<UUID, List<Invitation>> of(Collection<UUID> helpRequestIds) {
    return invitations.of(helpRequestIds).stream()
        .collect(Collectors.groupingBy(Invitation::helpRequestId));
  }

  private Invitation own(UUID id) {
    Invitation invitation = invitations.get(id);
    if (!isOwn(invitation)) {
      throw Problem.notFound("invitation");
    }
    return invitation;
  }

  private boolean isOwn(Invitation invitation) {
    return caller.has(Roles.CRAFTSMAN) && invitation.craftsmanAccount().equals(caller.subject());
  }

  private HelpRequestFacts lock(Invitation invitation) {
    HelpRequestFacts request = progress.lock(invitation.helpRequestId());
    // What was read before the lock may have changed while waiting for it.
    invitations.getEntityManager().refresh(invitation);
    return request;
  }

  private static TimelineEvent event(Invitation invitation, TimelineType type) {
    Actor craftsman =
        new Actor(ActorRole.CRAFTSMAN, invitation.craftsmanAccount(), invitation.craftsmanName());
    return TimelineEvent.of(invitation.helpRequestId(), type, craftsman, invitation.craftsmanName())
        .with("invitationId", invitation.id());
  }
}
