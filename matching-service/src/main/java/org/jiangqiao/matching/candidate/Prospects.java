package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.client.Candidate;
import org.jiangqiao.matching.client.CandidateSearch;
import org.jiangqiao.matching.client.Candidates;
import org.jiangqiao.matching.client.TalentDirectory;
import org.jspecify.annotations.Nullable;

/** Those who could help: found by talent in one call, their workload read here in one query. */
@ApplicationScoped
class Prospects {

  /** More than ever get invited; the rest would only lengthen the list. */
  private static final int AT_MOST = 50;

  /** What a search understands; a longer description repeats itself. */
  private static final int TEXT = 2000;

  private final TalentDirectory talent;
  private final Workloads workloads;

  Prospects(TalentDirectory talent, Workloads workloads) {
    this.talent = talent;
    this.workloads = workloads;
  }

  /** Those who could help, and the need as the pool understands it. */
  record Found(Need need, List<Prospect> prospects) {}

  Found forNeed(Need need) {
    Candidates answer = search(need);
    List<Candidate> found = answer.candidates();
    List<UUID> ids = found.stream().map(Candidate::craftsmanId).toList();
    Map<UUID, Workload> carried = workloads.of(need.helpRequestId(), ids);
    return new Found(
        need.understood(answer.likelyOccupations(), answer.understanding()),
        found.stream()
            .map(
                candidate ->
                    prospect(
                        candidate, carried.getOrDefault(candidate.craftsmanId(), Workload.NONE)))
            .toList());
  }

  Candidates search(Need need) {
    return talent.candidates(
        new CandidateSearch(
            searched(need),
            need.occupationCode(),
            need.industryCode(),
            need.regionCode(),
            List.of(),
            need.date(),
            AT_MOST));
  }

  /** What of a need is searched for. */
  static String searched(Need need) {
    return need.text().substring(0, Math.min(TEXT, need.text().length()));
  }

  static Prospect prospect(Candidate found, Workload workload) {
    return new Prospect(
        found.craftsmanId(),
        found.accountId(),
        found.name(),
        found.employer(),
        skillLevel(found.skillLevel()),
        found.occupationCode(),
        found.industryCode(),
        found.regionCode(),
        Reach.valueOf(found.reach()),
        found.monthlyCapacity(),
        found.absentOn(),
        found.relevance(),
        found.matchedEvidence().stream().map(Candidate.MatchedEvidence::title).toList(),
        found.solvedSimilar(),
        workload);
  }

  /** A grade that this version does not know yet is as good as none. */
  private static @Nullable SkillLevel skillLevel(@Nullable String name) {
    return Arrays.stream(SkillLevel.values())
        .filter(level -> level.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
