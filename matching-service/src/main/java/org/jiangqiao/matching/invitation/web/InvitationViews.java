package org.jiangqiao.matching.invitation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.invitation.InvitationDistance;
import org.jiangqiao.matching.invitation.TeamSeats;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InvitationViews {

  private static final int EXCERPT = 200;

  private final HelpRequests requests;
  private final TeamSeats teams;
  private final CodeLists codes;
  private final Caller caller;

  InvitationViews(HelpRequests requests, TeamSeats teams, CodeLists codes, Caller caller) {
    this.requests = requests;
    this.teams = teams;
    this.codes = codes;
    this.caller = caller;
  }

  InvitationView of(Invitation invitation) {
    return of(
        invitation,
        requests.facts(invitation.helpRequestId()),
        teams.of(List.of(invitation)).get(invitation.id()));
  }

  Page<InvitationView> of(Page<Invitation> page) {
    Map<UUID, HelpRequestFacts> cases =
        requests.facts(page.items().stream().map(Invitation::helpRequestId).distinct().toList());
    Map<UUID, TeamSeats.Team> theirs = teams.of(page.items());
    return page.map(
        invitation ->
            of(invitation, known(cases, invitation.helpRequestId()), theirs.get(invitation.id())));
  }

  private static HelpRequestFacts known(Map<UUID, HelpRequestFacts> cases, UUID id) {
    HelpRequestFacts facts = cases.get(id);
    if (facts == null) {
      throw Problem.notFound("help-request");
    }
    return facts;
  }

  private InvitationView of(
      Invitation invitation, HelpRequestFacts request, TeamSeats.@Nullable Team team) {
    return new InvitationView(
        invitation.id(),
        invited(invitation, request),
        invitation.craftsmanId(),
        invitation.craftsmanName(),
        invitation.purpose(),
        invitation.status(),
        invitation.invitedAt(),
        invitation.remindAt(),
        invitation.expiresAt(),
        invitation.respondedAt(),
        invitation.declineReason(),
        invitation.declineComment(),
        reasons(invitation),
        invitation.manual(),
        InvitationDistance.between(invitation.craftsmanRegion(), request.regionCode()),
        team == null ? null : team(team),
        invitation.version());
  }

  private static InvitationView.InvitedTeam team(TeamSeats.Team team) {
    return new InvitationView.InvitedTeam(
        team.id(),
        team.mates().stream()
            .map(
                mate ->
                    new InvitationView.InvitedMate(
                        mate.craftsmanId(), mate.name(), mate.lead(), mate.parts(), mate.status()))
            .toList());
  }

  private List<String> reasons(Invitation invitation) {
    Locale locale = caller.locale();
    return invitation.reasons().stream()
        .map(reason -> Messages.text(locale, reason.key(), reason.args()))
        .toList();
  }

  private InvitationView.InvitedCase invited(Invitation invitation, HelpRequestFacts request) {
    return new InvitationView.InvitedCase(
        request.id(),
        request.caseNumber(),
        request.title(),
        excerpt(request.description()),
        request.kind(),
        request.urgency(),
        CodeName.full(codes.regions(), request.regionCode()),
        request.equipment(),
        request.trade(),
        enterpriseName(invitation, request));
  }

  private @Nullable String enterpriseName(Invitation invitation, HelpRequestFacts request) {
    boolean invitee = invitation.craftsmanAccount().equals(caller.subject());
    return invitee && !invitation.accepted() ? null : request.enterpriseName();
  }

  private static String excerpt(String text) {
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
  }
}
