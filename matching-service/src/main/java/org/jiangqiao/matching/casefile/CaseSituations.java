package org.jiangqiao.matching.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.matching.consultation.Consultations;
import org.jiangqiao.matching.engagement.EngagementView;
import org.jiangqiao.matching.engagement.Engagements;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.Participant;
import org.jiangqiao.matching.helprequest.Participants;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.invitation.Invitations;
import org.jiangqiao.matching.outcome.OutcomeView;
import org.jiangqiao.matching.outcome.Outcomes;
import org.jiangqiao.matching.servicelevel.CaseClock;
import org.jiangqiao.matching.servicelevel.Clocks;
import org.jiangqiao.matching.team.ServiceTeams;
import org.jiangqiao.matching.timeline.ActorRole;

/** Gathers what decides on the next step, for a page of cases in as many queries as for one. */
@ApplicationScoped
class CaseSituations {

  private final Clocks clocks;
  private final Participants participants;
  private final Invitations invitations;
  private final ServiceTeams teams;
  private final Consultations consultations;
  private final Engagements engagements;
  private final Outcomes outcomes;

  CaseSituations(
      Clocks clocks,
      Participants participants,
      Invitations invitations,
      ServiceTeams teams,
      Consultations consultations,
      Engagements engagements,
      Outcomes outcomes) {
    this.clocks = clocks;
    this.participants = participants;
    this.invitations = invitations;
    this.teams = teams;
    this.consultations = consultations;
    this.engagements = engagements;
    this.outcomes = outcomes;
  }

  CaseSituation of(HelpRequestFacts request) {
    return of(List.of(request)).getFirst();
  }

  List<CaseSituation> of(List<HelpRequestFacts> requests) {
    List<UUID> ids = requests.stream().map(HelpRequestFacts::id).toList();
    Map<UUID, List<CaseClock>> clocksOf = clocks.of(ids);
    Map<UUID, List<Participant>> participantsOf = participants.of(ids);
    Map<UUID, List<Invitation>> invitationsOf = invitations.of(ids);
    Set<UUID> teamsInviting = teams.inviting(ids);
    Map<UUID, ActorRole> lastAuthors = consultations.lastAuthors(ids);
    Map<UUID, EngagementView> engagementsOf = engagements.latest(ids);
    Map<UUID, OutcomeView> outcomesOf = outcomes.latest(ids);
    return requests.stream()
        .map(
            request ->
                new CaseSituation(
                    request,
                    clocksOf.getOrDefault(request.id(), List.of()),
                    participantsOf.getOrDefault(request.id(), List.of()),
                    invitationsOf.getOrDefault(request.id(), List.of()),
                    teamsInviting.contains(request.id()),
                    lastAuthors.get(request.id()),
                    engagementsOf.get(request.id()),
                    outcomesOf.get(request.id())))
        .toList();
  }
}
