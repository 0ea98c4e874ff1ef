package org.jiangqiao.matching.candidate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;

/** Matching whose runs are kept in PostgreSQL. */
@ApplicationScoped
class StoredMatching implements CandidateMatching {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Prospects prospects;
  private final Scorer scorer;
  private final MatchPolicies policies;
  private final MatchRunRepository runs;
  private final Exposures exposures;
  private final Clock clock;

  StoredMatching(
      Prospects prospects,
      Scorer scorer,
      MatchPolicies policies,
      MatchRunRepository runs,
      Exposures exposures,
      Clock clock) {
    this.prospects = prospects;
    this.scorer = scorer;
    this.policies = policies;
    this.runs = runs;
    this.exposures = exposures;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.NEVER)
  public UUID run(HelpRequestFacts helpRequest) {
    Need need = Need.of(helpRequest, LocalDate.ofInstant(clock.instant(), ZONE));
    Prospects.Found found = prospects.forNeed(need);
    return QuarkusTransaction.requiringNew().call(() -> store(found.need(), found.prospects()));
  }

  private UUID store(Need need, List<Prospect> found) {
    MatchPolicy policy = policies.inForce();
    Ranking ranking = scorer.rank(need, found, policy.weights());
    MatchRun run = new MatchRun(need, ranking, policy.version(), clock.instant());
    runs.persist(run);
    exposures.add(run, found);
    return run.id();
  }

  @Override
  public boolean hasRun(UUID helpRequestId) {
    return runs.count("helpRequestId", helpRequestId) > 0;
  }

  @Override
  public List<RankedCandidate> ranked(UUID helpRequestId) {
    return runs.newest(helpRequestId)
        .map(run -> run.candidates().stream().map(StoredMatching::ranked).toList())
        .orElse(List.of());
  }

  private static RankedCandidate ranked(Scored scored) {
    return new RankedCandidate(
        scored.craftsmanId(),
        scored.accountId(),
        scored.name(),
        scored.regionCode(),
        scored.monthlyCapacity(),
        scored.score(),
        scored.strongestReasons());
  }
}
