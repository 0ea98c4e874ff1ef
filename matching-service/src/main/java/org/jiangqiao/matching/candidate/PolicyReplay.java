package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.platform.identity.Caller;

/**
 * Past matches under other weights. A run keeps every criterion's rating, so that it is weighed
 * again exactly, whatever has become of the craftsmen since.
 */
@ApplicationScoped
public class PolicyReplay {

  private final MatchRunRepository runs;
  private final HelpRequests requests;
  private final CaseHelpers helpers;

  PolicyReplay(MatchRunRepository runs, HelpRequests requests, CaseHelpers helpers) {
    this.runs = runs;
    this.requests = requests;
    this.helpers = helpers;
  }

  /** The newest runs of the cases in the officer's scope, newest first. */
  public List<ReplayedCase> replay(Caller officer, Weights weights, int limit) {
    weights.requireSensible();
    List<MatchRun> newest = runs.newestOfCases(officer.scope().prefix(), limit);
    List<UUID> cases = newest.stream().map(MatchRun::helpRequestId).toList();
    Map<UUID, HelpRequestFacts> facts = requests.facts(cases);
    Map<UUID, UUID> leads = helpers.leads(cases);
    return newest.stream()
        .flatMap(
            run ->
                Optional.ofNullable(facts.get(run.helpRequestId())).stream()
                    .map(request -> replayed(request, run, weights, leads)))
        .toList();
  }

  private static ReplayedCase replayed(
      HelpRequestFacts request, MatchRun run, Weights weights, Map<UUID, UUID> leads) {
    List<Scored> after =
        run.candidates().stream()
            .map(scored -> scored.weighed(weights))
            .sorted(Scored.BEST_FIRST)
            .toList();
    return ReplayedCase.of(
        request,
        run,
        SharedPlaces.arranged(after, run.need().likelyOccupations()),
        leads.get(request.id()));
  }
}
