package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiangqiao.matching.client.Candidate;
import org.jiangqiao.matching.client.Candidates;
import org.jiangqiao.matching.client.FitQuery;
import org.jiangqiao.matching.client.LikelyOccupation;
import org.jiangqiao.matching.client.TalentDirectory;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;

/**
 * Who masters the single skills that a case needs: the same matching, as if each skill were all
 * that is needed. Nothing is stored.
 */
@ApplicationScoped
public class SkillSearch {

  private final Prospects prospects;
  private final TalentDirectory talent;
  private final Workloads workloads;
  private final Scorer scorer;
  private final MatchPolicies policies;
  private final Mastery mastery;
  private final MatchRunRepository runs;
  private final Clock clock;

  SkillSearch(
      Prospects prospects,
      TalentDirectory talent,
      Workloads workloads,
      Scorer scorer,
      MatchPolicies policies,
      Mastery mastery,
      MatchRunRepository runs,
      Clock clock) {
    this.prospects = prospects;
    this.talent = talent;
    this.workloads = workloads;
    this.scorer = scorer;
    this.policies = policies;
    this.mastery = mastery;
    this.runs = runs;
    this.clock = clock;
  }

  /** A skill with those whom its words brought. */
  private record Asked(Skill skill, Need need, Map<UUID, Candidate> found) {}

  /** How one skill rates everybody. */
  private record Rated(Asked asked, Map<UUID, Scored> scored, Map<UUID, Reason> against) {}

  /** Whose work the case probably is, as its newest match says; empty without one. */
  public List<LikelyOccupation> likelyOccupations(UUID helpRequestId) {
    return runs.newest(helpRequestId).map(MatchRun::likelyOccupations).orElse(List.of());
  }

  /**
   * Those who cover a skill, and all who are named, best first; those who cannot be asked are among
   * them, with the reason.
   *
   * @param named craftsmen who can be invited, whatever they cover
   * @throws org.jiangqiao.platform.problem.Problem UPSTREAM_UNAVAILABLE when talent is away
   */
  public List<SkilledCraftsman> find(
      HelpRequestFacts request, List<Skill> skills, Collection<UUID> named) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), StoredMatching.ZONE);
    List<Asked> asked =
        skills.stream().map(skill -> ask(skill, Need.of(request, skill, today))).toList();
    Map<UUID, Candidate> people = new LinkedHashMap<>();
    asked.forEach(one -> one.found().forEach(people::putIfAbsent));
    for (UUID id : named) {
      if (!people.containsKey(id)) {
        askFor(id, asked, today).ifPresent(candidate -> people.put(id, candidate));
      }
    }
    Map<UUID, Workload> carried = workloads.of(request.id(), people.keySet());
    Weights weights = policies.inForce().weights();
    List<Rated> rated = asked.stream().map(one -> rate(one, people, carried, weights)).toList();
    return people.values().stream()
        .map(candidate -> skilled(candidate, rated))
        .filter(one -> !one.covers().isEmpty() || named.contains(one.craftsmanId()))
        .sorted(SkilledCraftsman.BEST_FIRST)
        .toList();
  }

  private Asked ask(Skill skill, Need need) {
    Candidates answer = prospects.search(need);
    Map<UUID, Candidate> found =
        answer.candidates().stream()
            .collect(
                Collectors.toMap(
                    Candidate::craftsmanId,
                    Function.identity(),
                    (one, same) -> one,
                    LinkedHashMap::new));
    return new Asked(
        skill, need.understood(answer.likelyOccupations(), answer.understanding()), found);
  }

  /** Somebody whom no search has brought, compared with each of the skills. */
  private Optional<Candidate> askFor(UUID id, List<Asked> asked, LocalDate today) {
    List<FitQuery.Asked> problems =
        IntStream.range(0, asked.size())
            .mapToObj(
                i -> {
                  Need need = asked.get(i).need();
                  return new FitQuery.Asked(problem(i), need.text(), need.understanding());
                })
            .toList();
    Map<UUID, Candidate> fits = talent.fit(new FitQuery(id, today, problems));
    for (int i = 0; i < asked.size(); i++) {
      Candidate fit = fits.get(problem(i));
      if (fit != null) {
        asked.get(i).found().put(id, fit);
      }
    }
    return fits.values().stream().findFirst();
  }

  private static UUID problem(int skill) {
    return new UUID(0, skill);
  }

  private Rated rate(
      Asked asked, Map<UUID, Candidate> people, Map<UUID, Workload> carried, Weights weights) {
    List<Prospect> all =
        people.values().stream()
            .map(
                candidate ->
                    Prospects.prospect(
                        as(asked, candidate),
                        carried.getOrDefault(candidate.craftsmanId(), Workload.NONE)))
            .toList();
    Ranking ranking = scorer.rank(asked.need(), all, weights);
    return new Rated(
        asked,
        ranking.candidates().stream()
            .collect(Collectors.toMap(Scored::craftsmanId, Function.identity())),
        ranking.excluded().stream()
            .collect(Collectors.toMap(Excluded::craftsmanId, Excluded::reason)));
  }

  private static Candidate as(Asked asked, Candidate candidate) {
    return asked.found().getOrDefault(candidate.craftsmanId(), candidate.unrelated());
  }

  private SkilledCraftsman skilled(Candidate candidate, List<Rated> rated) {
    UUID id = candidate.craftsmanId();
    List<SkilledCraftsman.Cover> covers = new ArrayList<>();
    Map<Integer, Double> scores = new HashMap<>();
    for (int i = 0; i < rated.size(); i++) {
      Rated by = rated.get(i);
      Candidate found = as(by.asked(), candidate);
      Scored scored = by.scored().get(id);
      double score = scored == null ? 0 : scored.score();
      int skill = i;
      scores.put(i, score);
      mastery
          .of(by.asked().skill(), by.asked().need().likelyOccupations(), found)
          .map(reason -> new SkilledCraftsman.Cover(skill, score, reason, titles(found)))
          .ifPresent(covers::add);
    }
    return new SkilledCraftsman(
        id,
        candidate.accountId(),
        candidate.name(),
        candidate.employer(),
        candidate.skillLevel(),
        candidate.regionCode(),
        candidate.monthlyCapacity(),
        best(covers, scores),
        covers,
        rated.getFirst().against().get(id));
  }

  /** For what they cover; who covers nothing is told how near they come. */
  private static double best(List<SkilledCraftsman.Cover> covers, Map<Integer, Double> scores) {
    return covers.isEmpty()
        ? scores.values().stream().mapToDouble(score -> score).max().orElse(0)
        : covers.stream().mapToDouble(SkilledCraftsman.Cover::score).max().orElse(0);
  }

  private static List<String> titles(Candidate found) {
    return found.matchedEvidence().stream().map(Candidate.MatchedEvidence::title).toList();
  }
}
