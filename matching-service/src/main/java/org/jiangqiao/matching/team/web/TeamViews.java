package org.jiangqiao.matching.team.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.matching.candidate.Reason;
import org.jiangqiao.matching.candidate.SkilledCraftsman;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.matching.team.Lineup;
import org.jiangqiao.matching.team.ServiceTeam;
import org.jiangqiao.matching.team.ServiceTeams;
import org.jiangqiao.matching.team.TeamConflict;
import org.jiangqiao.matching.team.TeamProposals;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Renders teams in the caller's language. */
@ApplicationScoped
class TeamViews {

  /** Enough to propose a day to the enterprise. */
  private static final int HALF_DAYS = 4;

  private final Caller caller;
  private final CodeLists codes;

  TeamViews(Caller caller, CodeLists codes) {
    this.caller = caller;
    this.codes = codes;
  }

  TeamProposalResponse of(TeamProposals.Proposal proposal) {
    return new TeamProposalResponse(
        proposal.request().id(),
        proposal.skills(),
        proposal.possible().stream()
            .map(
                one ->
                    new TeamProposalResponse.PossibleSkill(
                        one.skill().name(), one.skill().occupationCode(), one.likelihood()))
            .toList(),
        proposal.wanted().isEmpty() ? null : proposal.wanted().getFirst().day(),
        proposal.wanted().isEmpty() ? null : proposal.wanted().getLast().day(),
        proposal.craftsmen().stream().map(this::candidate).toList(),
        proposal.teams().stream().map(this::outline).toList(),
        proposal.own().map(this::outline).orElse(null));
  }

  private TeamProposalResponse.TeamCandidate candidate(SkilledCraftsman one) {
    return new TeamProposalResponse.TeamCandidate(
        one.craftsmanId(),
        one.name(),
        one.employer(),
        one.skillLevel(),
        CodeName.full(codes.regions(), one.regionCode()),
        one.score(),
        one.covers().stream()
            .map(
                cover ->
                    new TeamProposalResponse.CoveredSkill(
                        cover.skill(), cover.score(), sentence(cover.reason()), cover.evidence()))
            .toList(),
        against(one.against()));
  }

  private @Nullable String against(@Nullable Reason reason) {
    return reason == null ? null : sentence(reason);
  }

  private TeamProposalResponse.TeamOutline outline(TeamProposals.Assessed team) {
    Lineup lineup = team.lineup();
    UUID lead = lineup.seats().getFirst().who().craftsmanId();
    return new TeamProposalResponse.TeamOutline(
        lineup.seats().stream()
            .map(
                seat ->
                    new TeamProposalResponse.OutlinedMember(
                        seat.who().craftsmanId(),
                        seat.who().name(),
                        seat.who().craftsmanId().equals(lead),
                        seat.parts(),
                        seat.reasons().stream().map(this::sentence).toList()))
            .toList(),
        sentence(lineup.leadReason()),
        lineup.uncovered(),
        team.conflicts().stream().map(conflict -> view(conflict, lineup)).toList(),
        team.common().stream().limit(HALF_DAYS).toList());
  }

  private TeamProposalResponse.ConflictView view(TeamConflict conflict, Lineup lineup) {
    String text = sentence(conflict.reason());
    return new TeamProposalResponse.ConflictView(
        conflict.kind(),
        conflict.blocking(),
        conflict.craftsmanId(),
        conflict.kind() == TeamConflict.Kind.NOT_ASKABLE
            ? Messages.text(
                caller.locale(), "team.conflict.not-askable", name(conflict, lineup), text)
            : text);
  }

  private static String name(TeamConflict conflict, Lineup lineup) {
    return lineup.seats().stream()
        .map(Lineup.Seat::who)
        .filter(one -> one.craftsmanId().equals(conflict.craftsmanId()))
        .map(SkilledCraftsman::name)
        .findFirst()
        .orElse("");
  }

  ServiceTeamResponse of(ServiceTeams.Standing standing) {
    ServiceTeam team = standing.team();
    Lineup lineup = standing.lineup();
    return new ServiceTeamResponse(
        team.id(),
        team.helpRequestId(),
        team.status(),
        team.manual(),
        team.skills(),
        lineup.seats().stream()
            .map(seat -> member(seat, lineup, standing.invitations().get(seat.who().craftsmanId())))
            .toList(),
        sentence(lineup.leadReason()),
        lineup.uncovered(),
        team.createdBy(),
        team.createdAt(),
        team.agreedAt(),
        team.version());
  }

  private ServiceTeamResponse.MemberView member(
      Lineup.Seat seat, Lineup lineup, @Nullable Invitation invitation) {
    return new ServiceTeamResponse.MemberView(
        seat.who().craftsmanId(),
        seat.who().name(),
        seat.equals(lineup.seats().getFirst()),
        seat.parts(),
        seat.reasons().stream().map(this::sentence).toList(),
        invitation == null ? null : invitation.id(),
        invitation == null ? null : invitation.status(),
        invitation == null ? null : invitation.expiresAt());
  }

  private String sentence(Reason reason) {
    return Messages.text(caller.locale(), reason.key(), reason.args());
  }
}
