package org.jiangqiao.matching.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.matching.candidate.CandidateMatching;
import org.jiangqiao.matching.candidate.Skill;
import org.jiangqiao.matching.candidate.SkillSearch;
import org.jiangqiao.matching.candidate.SkilledCraftsman;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Proposes teams for a case, and says of a team that an officer wants what it covers. */
@ApplicationScoped
public class TeamProposals {

  /** More than these nobody compares. */
  private static final int SHOWN = 3;

  private final CaseAccess access;
  private final HelpRequests requests;
  private final CandidateMatching matching;
  private final SkillSearch skills;
  private final TeamCalendars calendars;
  private final CodeLists codes;

  TeamProposals(
      CaseAccess access,
      HelpRequests requests,
      CandidateMatching matching,
      SkillSearch skills,
      TeamCalendars calendars,
      CodeLists codes) {
    this.access = access;
    this.requests = requests;
    this.matching = matching;
    this.skills = skills;
    this.calendars = calendars;
    this.codes = codes;
  }

  /**
   * What a case needs, who covers it, and the teams.
   *
   * @param wanted half days on which the team may come
   * @param craftsmen who cover something, best first, those who cannot be asked among them
   * @param teams the smallest that cover most, best first
   * @param own the team that was asked about
   */
  public record Proposal(
      HelpRequestFacts request,
      List<Skill> skills,
      List<NeededSkills.Possible> possible,
      List<HalfDay> wanted,
      List<SkilledCraftsman> craftsmen,
      List<Assessed> teams,
      Optional<Assessed> own) {}

  /**
   * A team with what stands against it.
   *
   * @param common half days on which all of them are free
   */
  public record Assessed(Lineup lineup, List<TeamConflict> conflicts, List<HalfDay> common) {}

  /**
   * @param stated the skills as an officer has put them right; null for what the case says
   * @param composition a team of the officer's own choice
   * @throws Problem UPSTREAM_UNAVAILABLE when talent is away
   */
  public Proposal propose(
      UUID helpRequestId, @Nullable List<Skill> stated, @Nullable Composition composition) {
    access.require(helpRequestId, Party.Role.UNION);
    HelpRequestFacts request = requests.facts(helpRequestId);
    if (!request.status().open()) {
      throw Problem.illegalTransition(request.status(), "match");
    }
    if (stated == null) {
      matchOnce(request);
    }
    NeededSkills said =
        NeededSkills.of(request, skills.likelyOccupations(request.id()), codes.occupations()::name);
    List<Skill> needed = stated == null ? said.needed() : known(stated);
    List<HalfDay> wanted = calendars.wanted(helpRequestId);
    if (needed.isEmpty()) {
      return new Proposal(
          request, needed, said.possible(), wanted, List.of(), List.of(), Optional.empty());
    }
    List<UUID> named = composition == null ? List.of() : composition.craftsmanIds();
    requireInvitable(named, calendars.of(named, wanted));
    List<SkilledCraftsman> people = skills.find(request, needed, named);
    List<Lineup> teams =
        TeamSearch.smallest(people, request.regionCode(), SHOWN).stream()
            .map(members -> Lineup.of(needed.size(), members, null))
            .toList();
    Optional<Lineup> own =
        Optional.ofNullable(composition).map(chosen -> lineup(needed, people, chosen));
    Map<UUID, Availability> free = calendars.of(members(teams, own), wanted);
    Function<Lineup, Assessed> assess =
        lineup ->
            new Assessed(
                lineup,
                TeamConflicts.of(lineup, free, wanted, request.regionCode()),
                TeamConflicts.common(lineup.ids(), free, wanted));
    return new Proposal(
        request,
        needed,
        said.possible().stream().filter(one -> !needed.contains(one.skill())).toList(),
        wanted,
        people,
        teams.stream().map(assess).toList(),
        own.map(assess));
  }

  /** Where the case names nothing, the match says what it probably needs. */
  private void matchOnce(HelpRequestFacts request) {
    boolean saysNothing = request.trade() == null && request.occupationCode() == null;
    if (saysNothing && !matching.hasRun(request.id())) {
      matching.run(request);
    }
  }

  /** With the names of the list for those that have a code. */
  private List<Skill> known(List<Skill> stated) {
    List<Skill> known = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      String code = stated.get(i).occupationCode();
      String name = stated.get(i).name().strip();
      if (code != null) {
        codes.occupations().require("skills[" + i + "].occupationCode", code);
        name = codes.occupations().name(code);
      }
      if (name.isEmpty()) {
        throw Problem.invalid("skills[" + i + "].name", "team-skill-without-name");
      }
      known.add(new Skill(name, code));
    }
    return known.stream().distinct().toList();
  }

  private static void requireInvitable(List<UUID> named, Map<UUID, Availability> known) {
    for (int i = 0; i < named.size(); i++) {
      if (!known.getOrDefault(named.get(i), Availability.UNKNOWN).invitable()) {
        throw Problem.invalid("team.craftsmanIds[" + i + "]", "craftsman-not-invitable");
      }
    }
  }

  private static Lineup lineup(
      List<Skill> needed, List<SkilledCraftsman> people, Composition chosen) {
    UUID lead = chosen.leadCraftsmanId();
    if (lead != null && !chosen.craftsmanIds().contains(lead)) {
      throw Problem.invalid("team.leadCraftsmanId", "lead-not-in-team");
    }
    Set<UUID> ids = new HashSet<>(chosen.craftsmanIds());
    List<SkilledCraftsman> members =
        people.stream().filter(one -> ids.contains(one.craftsmanId())).toList();
    if (members.size() < ids.size()) {
      throw Problem.invalid("team.craftsmanIds", "craftsman-not-invitable");
    }
    return Lineup.of(needed.size(), members, lead);
  }

  private static Collection<UUID> members(List<Lineup> teams, Optional<Lineup> own) {
    Set<UUID> ids = teams.stream().flatMap(one -> one.ids().stream()).collect(Collectors.toSet());
    own.ifPresent(one -> ids.addAll(one.ids()));
    return ids;
  }
}
