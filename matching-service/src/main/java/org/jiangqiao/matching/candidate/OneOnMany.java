package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.matching.client.Candidate;
import org.jiangqiao.matching.client.FitQuery;
import org.jiangqiao.matching.client.TalentDirectory;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequests;

/**
 * The scorer turned round: one craftsman against many cases, by the same constraints, criteria and
 * weights, with one call to talent and one query for what they carry.
 */
@ApplicationScoped
class OneOnMany {

  private final TalentDirectory talent;
  private final HelpRequests requests;
  private final Workloads workloads;
  private final Scorer scorer;
  private final MatchPolicies policies;
  private final Clock clock;

  OneOnMany(
      TalentDirectory talent,
      HelpRequests requests,
      Workloads workloads,
      Scorer scorer,
      MatchPolicies policies,
      Clock clock) {
    this.talent = talent;
    this.requests = requests;
    this.workloads = workloads;
    this.scorer = scorer;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * As of today, in the order of the needs.
   *
   * @param matched needs as they were when the cases were matched
   */
  List<Suited> rated(UUID craftsmanId, List<Need> matched) {
    if (matched.isEmpty()) {
      return List.of();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), StoredMatching.ZONE);
    Map<UUID, HelpRequestFacts> facts =
        requests.facts(matched.stream().map(Need::helpRequestId).toList());
    List<Need> needs =
        matched.stream()
            .flatMap(
                need ->
                    Stream.ofNullable(facts.get(need.helpRequestId()))
                        .map(
                            request ->
                                Need.of(request, today)
                                    .understood(need.likelyOccupations(), need.understanding())))
            .toList();
    Map<UUID, Candidate> fits = fits(craftsmanId, today, needs);
    Map<UUID, Workload> carried = workloads.inCases(craftsmanId, facts.keySet());
    Weights weights = policies.inForce().weights();
    return needs.stream()
        .flatMap(
            need ->
                Stream.ofNullable(fits.get(need.helpRequestId()))
                    .map(
                        fit -> {
                          UUID id = need.helpRequestId();
                          Workload workload = carried.getOrDefault(id, Workload.NONE);
                          Prospect prospect = Prospects.prospect(fit, workload);
                          return Suited.of(
                              Objects.requireNonNull(facts.get(id)),
                              scorer.rank(need, List.of(prospect), weights),
                              workload);
                        }))
        .toList();
  }

  private Map<UUID, Candidate> fits(UUID craftsmanId, LocalDate today, List<Need> needs) {
    return talent.fit(
        new FitQuery(
            craftsmanId,
            today,
            needs.stream()
                .map(
                    need ->
                        new FitQuery.Asked(
                            need.helpRequestId(), Prospects.searched(need), need.understanding()))
                .toList()));
  }
}
