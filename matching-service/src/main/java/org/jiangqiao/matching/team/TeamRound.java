package org.jiangqiao.matching.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.matching.candidate.Reason;
import org.jiangqiao.matching.candidate.SkilledCraftsman;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.invitation.Invitee;
import org.jiangqiao.matching.invitation.TeamInvitations;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.servicelevel.Clocks;
import org.jiangqiao.matching.servicelevel.Measure;
import org.jiangqiao.matching.timeline.Actor;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;

/** Asks the members of a team, fills seats that fall free, and sees when all have agreed. */
@ApplicationScoped
class TeamRound {

  private static final String BETWEEN = "、";

  private final TeamInvitations invitations;
  private final CaseNotices notices;
  private final Clocks clocks;
  private final Timeline timeline;
  private final Clock clock;

  TeamRound(
      TeamInvitations invitations,
      CaseNotices notices,
      Clocks clocks,
      Timeline timeline,
      Clock clock) {
    this.invitations = invitations;
    this.notices = notices;
    this.clocks = clocks;
    this.timeline = timeline;
    this.clock = clock;
  }

  void ask(HelpRequestFacts request, ServiceTeam team, Actor officer) {
    List<TeamInvitations.Asked> asked =
        team.lineup().seats().stream().map(seat -> asked(team, seat.who(), seat.parts())).toList();
    invitations.invite(request, asked, officer);
  }

  private static TeamInvitations.Asked asked(
      ServiceTeam team, SkilledCraftsman one, Collection<Integer> parts) {
    List<Reason> reasons =
        parts.stream()
            .flatMap(part -> one.cover(part).stream())
            .map(SkilledCraftsman.Cover::reason)
            .toList();
    Reason first =
        parts.isEmpty()
            ? Reason.of("case.invited-to-stand-by")
            : Reason.of("case.invited-to-team", names(team, parts));
    Invitee invitee =
        new Invitee(
            one.craftsmanId(),
            Objects.requireNonNull(one.accountId()),
            one.name(),
            one.regionCode(),
            reasons);
    return new TeamInvitations.Asked(invitee.because(first), one.monthlyCapacity());
  }

  static String names(ServiceTeam team, Collection<Integer> skills) {
    return skills.stream()
        .map(skill -> team.skills().get(skill).name())
        .collect(Collectors.joining(BETWEEN));
  }

  static String members(Lineup lineup) {
    return lineup.seats().stream()
        .map(seat -> seat.who().name())
        .collect(Collectors.joining(BETWEEN));
  }

  /** What only they covered is given to the next best who covers it, and so on. */
  void replace(HelpRequestFacts request, ServiceTeam team, UUID craftsmanId) {
    boolean agreed = team.status() == ServiceTeamStatus.AGREED;
    List<Integer> missing = takeOff(team, craftsmanId);
    Optional<SkilledCraftsman> next = askNext(request, team, missing);
    while (next.isPresent()) {
      SkilledCraftsman joined = next.get();
      team.join(joined.craftsmanId());
      missing = missing.stream().filter(skill -> joined.cover(skill).isEmpty()).toList();
      next = askNext(request, team, missing);
    }
    if (!missing.isEmpty()) {
      String names = names(team, missing);
      record(request, TimelineType.TEAM_INCOMPLETE, names);
      notices.toUnion(request, NoticeType.TEAM_INCOMPLETE, names);
    }
    boolean waits = !agreeIfAllAccepted(request, team);
    if (agreed && waits) {
      clocks.start(request.clocked(), Measure.INVITATION_ACCEPTED);
    }
  }

  /**
   * @return the skills that nobody covers any more
   */
  List<Integer> takeOff(ServiceTeam team, UUID craftsmanId) {
    List<Integer> before = team.lineup().uncovered();
    team.leave(craftsmanId);
    return team.lineup().uncovered().stream().filter(skill -> !before.contains(skill)).toList();
  }

  private Optional<SkilledCraftsman> askNext(
      HelpRequestFacts request, ServiceTeam team, List<Integer> missing) {
    return team.reserve().stream()
        .filter(SkilledCraftsman::askable)
        .filter(one -> !parts(one, missing).isEmpty())
        .sorted(
            Comparator.comparingInt((SkilledCraftsman one) -> parts(one, missing).size())
                .reversed()
                .thenComparing(SkilledCraftsman.BEST_FIRST))
        .filter(one -> invitations.inviteInstead(request, asked(team, one, parts(one, missing))))
        .findFirst();
  }

  private static List<Integer> parts(SkilledCraftsman one, List<Integer> missing) {
    return missing.stream().filter(skill -> one.cover(skill).isPresent()).toList();
  }

  /**
   * @return false while somebody has not answered
   */
  boolean agreeIfAllAccepted(HelpRequestFacts request, ServiceTeam team) {
    if (team.members().isEmpty()) {
      team.withdraw();
      invitations.goOn(request);
      return true;
    }
    Map<UUID, Invitation> newest = invitations.newest(request.id(), team.members());
    boolean all =
        team.members().stream()
            .map(newest::get)
            .allMatch(invitation -> invitation != null && invitation.accepted());
    if (all) {
      team.agree(clock.instant());
      clocks.stop(request.id(), Measure.INVITATION_ACCEPTED);
      String names = members(team.lineup());
      record(request, TimelineType.TEAM_AGREED, names);
      notices.toUnion(request, NoticeType.TEAM_AGREED, names);
      notices.toEnterprise(request, NoticeType.TEAM_AGREED, names);
      notices.toCraftsmen(request, NoticeType.TEAM_AGREED, names);
    }
    return all;
  }

  private void record(HelpRequestFacts request, TimelineType type, String names) {
    timeline.record(TimelineEvent.of(request.id(), type, Actor.platform(), names));
  }
}
