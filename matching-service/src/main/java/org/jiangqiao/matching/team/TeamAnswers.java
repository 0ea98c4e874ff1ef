package org.jiangqiao.matching.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.CaseMoved;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.invitation.TeamInvitations;
import org.jiangqiao.matching.invitation.TeamSeats;

/** What becomes of a team when its members answer, or when its case goes on without it. */
@ApplicationScoped
class TeamAnswers implements TeamSeats {

  private final ServiceTeamRepository teams;
  private final TeamInvitations invitations;
  private final TeamRound round;

  TeamAnswers(ServiceTeamRepository teams, TeamInvitations invitations, TeamRound round) {
    this.teams = teams;
    this.invitations = invitations;
    this.round = round;
  }

  @Override
  public boolean asking(UUID helpRequestId) {
    return teams.open(helpRequestId).isPresent();
  }

  @Override
  public boolean accepted(Invitation invitation, HelpRequestFacts request) {
    return teamOf(invitation).map(team -> !round.agreeIfAllAccepted(request, team)).orElse(false);
  }

  @Override
  public boolean vacated(Invitation invitation, HelpRequestFacts request) {
    Optional<ServiceTeam> found = teamOf(invitation);
    found.ifPresent(team -> round.replace(request, team, invitation.craftsmanId()));
    return found.isPresent();
  }

  @Override
  public void takenBack(Invitation invitation, HelpRequestFacts request) {
    teamOf(invitation)
        .ifPresent(
            team -> {
              round.takeOff(team, invitation.craftsmanId());
              round.agreeIfAllAccepted(request, team);
            });
  }

  private Optional<ServiceTeam> teamOf(Invitation invitation) {
    return teams
        .open(invitation.helpRequestId())
        .filter(team -> team.has(invitation.craftsmanId()));
  }

  /** Those who were agreed have been engaged; in all other cases the team is overtaken. */
  void moved(@Observes CaseMoved moved) {
    HelpRequestStatus to = moved.to();
    if (to == HelpRequestStatus.ENGAGED || to.over()) {
      teams
          .open(moved.helpRequest().id())
          .ifPresent(
              team -> {
                if (to == HelpRequestStatus.ENGAGED && team.status() == ServiceTeamStatus.AGREED) {
                  team.engage();
                } else {
                  team.withdraw();
                }
              });
    }
  }

  @Override
  public Map<UUID, Team> of(Collection<Invitation> asked) {
    List<UUID> cases = asked.stream().map(Invitation::helpRequestId).distinct().toList();
    Map<UUID, Team> found = new HashMap<>();
    for (ServiceTeam team : teams.standing(cases)) {
      List<Invitation> theirs =
          asked.stream()
              .filter(one -> one.helpRequestId().equals(team.helpRequestId()))
              .filter(one -> team.has(one.craftsmanId()) && (one.open() || one.accepted()))
              .toList();
      if (!theirs.isEmpty()) {
        Team told = told(team);
        theirs.forEach(one -> found.put(one.id(), told));
      }
    }
    return found;
  }

  private Team told(ServiceTeam team) {
    Map<UUID, Invitation> newest = invitations.newest(team.helpRequestId(), team.members());
    Lineup lineup = team.lineup();
    return new Team(
        team.id(),
        lineup.seats().stream()
            .filter(seat -> newest.containsKey(seat.who().craftsmanId()))
            .map(
                seat ->
                    new Mate(
                        seat.who().craftsmanId(),
                        seat.who().name(),
                        seat.who().equals(lineup.lead()),
                        seat.parts().stream().map(part -> team.skills().get(part).name()).toList(),
                        Objects.requireNonNull(newest.get(seat.who().craftsmanId())).status()))
            .toList());
  }
}
