package org.jiangqiao.matching.team;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.matching.candidate.Skill;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.invitation.TeamInvitations;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** An officer invites a team, changes it, takes it back. */
@ApplicationScoped
public class ServiceTeams {

  private static final Set<HelpRequestStatus> ASKING =
      EnumSet.of(HelpRequestStatus.CONSULTING, HelpRequestStatus.DISPATCHING);

  private final ServiceTeamRepository teams;
  private final TeamProposals proposals;
  private final TeamRound round;
  private final TeamInvitations invitations;
  private final CaseAccess access;
  private final CaseProgress progress;
  private final Timeline timeline;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  ServiceTeams(
      ServiceTeamRepository teams,
      TeamProposals proposals,
      TeamRound round,
      TeamInvitations invitations,
      CaseAccess access,
      CaseProgress progress,
      Timeline timeline,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.teams = teams;
    this.proposals = proposals;
    this.round = round;
    this.invitations = invitations;
    this.access = access;
    this.progress = progress;
    this.timeline = timeline;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** A team with what its members have answered, by craftsman. */
  public record Standing(ServiceTeam team, Lineup lineup, Map<UUID, Invitation> invitations) {}

  /** Of these cases, those with a team of which somebody has not answered. */
  public Set<UUID> inviting(Collection<UUID> helpRequestIds) {
    return teams.standing(helpRequestIds).stream()
        .filter(team -> team.status() == ServiceTeamStatus.INVITING)
        .map(ServiceTeam::helpRequestId)
        .collect(Collectors.toSet());
  }

  /** The newest of the case. */
  @Transactional
  public Standing newest(UUID helpRequestId) {
    access.require(helpRequestId, Party.Role.values());
    return standing(teams.newest(helpRequestId));
  }

  /**
   * All members are asked, or nobody.
   *
   * @throws Problem CONFLICT when the case asks a team already, or somebody cannot be asked
   * @throws Problem UPSTREAM_UNAVAILABLE when talent is away
   */
  public Standing send(UUID helpRequestId, List<Skill> skills, Composition composition) {
    Party officer = access.require(helpRequestId, Party.Role.UNION);
    ServiceTeam.Plan plan = plan(helpRequestId, skills, composition);
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              HelpRequestFacts request = lock(helpRequestId, "team-invitation");
              if (teams.open(helpRequestId).isPresent()) {
                throw Problem.conflict("team-already-asked");
              }
              ServiceTeam team =
                  ServiceTeam.inviting(
                      helpRequestId, plan, officer.actor().name(), clock.instant());
              teams.persistAndFlush(team);
              return asked(request, team, officer, TimelineType.TEAM_INVITED);
            });
  }

  /** Who is new is asked; who is not a member any more is asked no longer. */
  public Standing change(
      UUID helpRequestId, @Nullable String ifMatch, List<Skill> skills, Composition composition) {
    Party officer = access.require(helpRequestId, Party.Role.UNION);
    ServiceTeam.Plan plan = plan(helpRequestId, skills, composition);
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              HelpRequestFacts request = lock(helpRequestId, "team-change");
              ServiceTeam team = current(helpRequestId, ifMatch);
              List<UUID> before = team.members();
              team.change(plan);
              invitations.takeBack(request, before.stream().filter(one -> !team.has(one)).toList());
              return asked(request, team, officer, TimelineType.TEAM_CHANGED);
            });
  }

  /** Whoever was asked to come is asked no longer, whether they have accepted or not. */
  @Transactional
  public Standing withdraw(UUID helpRequestId, @Nullable String ifMatch, String reason) {
    Party officer = access.require(helpRequestId, Party.Role.UNION);
    HelpRequestFacts request = lock(helpRequestId, "team-withdrawal");
    ServiceTeam team = current(helpRequestId, ifMatch);
    team.withdraw();
    teams.flush();
    invitations.takeBack(request, team.members());
    timeline.record(
        TimelineEvent.of(
            helpRequestId,
            TimelineType.TEAM_WITHDRAWN,
            officer.actor(),
            TeamRound.members(team.lineup()),
            reason));
    record(request, team, "service-team.withdrawn");
    invitations.goOn(request);
    return standing(team);
  }

  /** Reads and computes outside the lock; what changes from minute to minute is checked in it. */
  private ServiceTeam.Plan plan(UUID helpRequestId, List<Skill> skills, Composition composition) {
    if (composition.craftsmanIds().size() < 2) {
      throw Problem.invalid("team.craftsmanIds", "team-of-one");
    }
    TeamProposals.Proposal proposal = proposals.propose(helpRequestId, skills, composition);
    TeamProposals.Assessed own = proposal.own().orElseThrow();
    own.conflicts().stream()
        .filter(TeamConflict::blocking)
        .findFirst()
        .ifPresent(
            conflict -> {
              throw Problem.conflict(
                  "team-not-askable", name(own.lineup(), conflict), why(conflict));
            });
    boolean proposed =
        proposal.teams().stream().anyMatch(team -> team.lineup().sameAs(own.lineup()));
    return new ServiceTeam.Plan(proposal.skills(), own.lineup(), !proposed, proposal.craftsmen());
  }

  private static String name(Lineup lineup, TeamConflict conflict) {
    return lineup.seats().stream()
        .map(seat -> seat.who())
        .filter(one -> one.craftsmanId().equals(conflict.craftsmanId()))
        .map(one -> one.name())
        .findFirst()
        .orElse("");
  }

  private String why(TeamConflict conflict) {
    return Messages.text(caller.locale(), conflict.reason().key(), conflict.reason().args());
  }

  private HelpRequestFacts lock(UUID helpRequestId, String action) {
    HelpRequestFacts request = progress.lock(helpRequestId);
    if (!ASKING.contains(request.status())) {
      throw Problem.illegalTransition(request.status(), action);
    }
    return request;
  }

  private ServiceTeam current(UUID helpRequestId, @Nullable String ifMatch) {
    ServiceTeam team = teams.newest(helpRequestId);
    // What was read before the lock may have changed while waiting for it.
    teams.getEntityManager().refresh(team);
    ETags.require(ifMatch, team.version());
    return team;
  }

  private Standing asked(
      HelpRequestFacts request, ServiceTeam team, Party officer, TimelineType type) {
    timeline.record(
        TimelineEvent.of(
                request.id(),
                type,
                officer.actor(),
                TeamRound.members(team.lineup()),
                team.lineup().lead().name())
            .with("teamId", team.id()));
    round.ask(request, team, officer.actor());
    round.agreeIfAllAccepted(request, team);
    teams.flush();
    record(request, team, "service-team.invited");
    return standing(team);
  }

  private void record(HelpRequestFacts request, ServiceTeam team, String what) {
    audit
        .in(request.regionCode())
        .record(
            what,
            "service-team",
            team.id(),
            Map.of("helpRequestId", request.id(), "craftsmanIds", team.members()));
  }

  private Standing standing(ServiceTeam team) {
    return new Standing(
        team, team.lineup(), invitations.newest(team.helpRequestId(), team.members()));
  }
}
