package org.jiangqiao.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.matching.candidate.Workload;
import org.jiangqiao.matching.candidate.Workloads;
import org.jiangqiao.matching.departure.Departures;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.Participants;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.timeline.Actor;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.problem.Problem;

/** The invitations of a team, in one transaction, with the case locked. */
@ApplicationScoped
public class TeamInvitations {

  private final InvitationRepository invitations;
  private final InvitationNotices notices;
  private final Inviting inviting;
  private final InvitationConfig config;
  private final NextInvitation next;
  private final Participants participants;
  private final Workloads workloads;
  private final Departures departures;
  private final Clock clock;
  private final Sql sql;

  TeamInvitations(
      InvitationRepository invitations,
      InvitationNotices notices,
      Inviting inviting,
      InvitationConfig config,
      NextInvitation next,
      Participants participants,
      Workloads workloads,
      Departures departures,
      Clock clock,
      Sql sql) {
    this.invitations = invitations;
    this.notices = notices;
    this.inviting = inviting;
    this.config = config;
    this.next = next;
    this.participants = participants;
    this.workloads = workloads;
    this.departures = departures;
    this.clock = clock;
    this.sql = sql;
  }

  /** Somebody who is to be in a team, and how many cases a month they take. */
  public record Asked(Invitee invitee, int monthlyCapacity) {

    UUID id() {
      return invitee.craftsmanId();
    }
  }

  /**
   * All of them or nobody; who has been asked in this case already, or has accepted, is asked no
   * second time. Whoever was asked by the order of the candidates and is not in the team is asked
   * no longer.
   *
   * @throws Problem CONFLICT naming who cannot be asked
   */
  @Transactional(TxType.MANDATORY)
  public void invite(HelpRequestFacts request, List<Asked> members, Actor officer) {
    Set<UUID> ids = members.stream().map(Asked::id).collect(Collectors.toSet());
    for (Invitation open : invitations.openOf(request.id())) {
      if (!open.manual() && !ids.contains(open.craftsmanId())) {
        takeBack(open);
      }
    }
    Map<UUID, Invitation> standing = standing(request.id(), ids);
    // In the order of their ids, so that no two officers wait for each other.
    members.stream()
        .filter(one -> !standing.containsKey(one.id()))
        .sorted(Comparator.comparing(Asked::id))
        .forEach(
            one -> {
              claim(one.id());
              requireFree(request, one);
              inviting.inviteByHand(request, one.invitee(), InvitationPurpose.VISIT, officer);
            });
  }

  /**
   * By the order of the candidates, in place of somebody who does not come.
   *
   * @return whether they were free and have been asked
   */
  @Transactional(TxType.MANDATORY)
  public boolean inviteInstead(HelpRequestFacts request, Asked one) {
    if (!free(request, one) || !tryClaim(one.id()) || !free(request, one)) {
      return false;
    }
    inviting.invite(request, one.invitee(), InvitationPurpose.VISIT);
    return true;
  }

  /** What these craftsmen were asked to come for is taken back; advice they had promised stays. */
  @Transactional(TxType.MANDATORY)
  public List<Invitation> takeBack(HelpRequestFacts request, Collection<UUID> craftsmanIds) {
    List<Invitation> visits =
        standing(request.id(), craftsmanIds).values().stream()
            .filter(one -> one.purpose() == InvitationPurpose.VISIT)
            .toList();
    visits.forEach(this::takeBack);
    return visits;
  }

  /** Nobody is left who was asked together: the order of the candidates goes on. */
  @Transactional(TxType.MANDATORY)
  public void goOn(HelpRequestFacts request) {
    next.instead(request);
  }

  /** The newest invitations of these craftsmen in a case, by craftsman. */
  public Map<UUID, Invitation> newest(UUID helpRequestId, Collection<UUID> craftsmanIds) {
    return invitations.of(List.of(helpRequestId)).stream()
        .filter(one -> craftsmanIds.contains(one.craftsmanId()))
        .collect(
            Collectors.toMap(
                Invitation::craftsmanId, Function.identity(), TeamInvitations::standingOrNewer));
  }

  private static Invitation standingOrNewer(Invitation older, Invitation newer) {
    return stands(older) && !stands(newer) ? older : newer;
  }

  private static boolean stands(Invitation one) {
    return one.open() || one.accepted();
  }

  private Map<UUID, Invitation> standing(UUID helpRequestId, Collection<UUID> craftsmanIds) {
    return newest(helpRequestId, craftsmanIds).entrySet().stream()
        .filter(one -> stands(one.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void takeBack(Invitation invitation) {
    boolean joined = invitation.accepted();
    invitation.takeBack(clock.instant());
    invitations.flush();
    if (joined) {
      participants.leave(invitation.helpRequestId(), invitation.craftsmanId());
    }
    notices.toCraftsman(invitation, NoticeType.INVITATION_WITHDRAWN);
  }

  private void requireFree(HelpRequestFacts request, Asked one) {
    if (leaves(one)) {
      throw Problem.conflict("team-member-leaves", one.invitee().name());
    }
    Workload load = load(request, one);
    if (load.openInvitations() >= config.maxOpen()) {
      throw Problem.conflict("team-member-asked-too-often", one.invitee().name(), config.maxOpen());
    }
    if (load.engagementsThisMonth() >= one.monthlyCapacity()) {
      throw Problem.conflict("team-member-has-no-room", one.invitee().name());
    }
  }

  private boolean free(HelpRequestFacts request, Asked one) {
    Workload load = load(request, one);
    return load.invitation() == null
        && !load.refusedInThisCase()
        && load.openInvitations() < config.maxOpen()
        && load.engagementsThisMonth() < one.monthlyCapacity()
        && !leaves(one);
  }

  private boolean leaves(Asked one) {
    return !departures.among(List.of(one.id())).isEmpty();
  }

  private Workload load(HelpRequestFacts request, Asked one) {
    return workloads.of(request.id(), List.of(one.id())).getOrDefault(one.id(), Workload.NONE);
  }

  /** Until the transaction ends nobody else counts their open invitations. */
  private void claim(UUID craftsmanId) {
    sql.one(
        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> row.getInt(1),
        craftsmanId.toString());
  }

  private boolean tryClaim(UUID craftsmanId) {
    Optional<Boolean> locked =
        sql.one(
            "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))",
            row -> row.getBoolean(1),
            craftsmanId.toString());
    return locked.orElse(false);
  }
}
