package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.platform.problem.Problem;

/** The candidates of a case as people look at them. */
@ApplicationScoped
public class MatchBoard {

  private final CaseAccess access;
  private final HelpRequests requests;
  private final CandidateMatching matching;
  private final MatchRunRepository runs;
  private final Workloads workloads;

  MatchBoard(
      CaseAccess access,
      HelpRequests requests,
      CandidateMatching matching,
      MatchRunRepository runs,
      Workloads workloads) {
    this.access = access;
    this.requests = requests;
    this.matching = matching;
    this.runs = runs;
    this.workloads = workloads;
  }

  /**
   * A run with what the candidates carry right now.
   *
   * @param excluded empty for the enterprise: why somebody cannot come is the union's business
   */
  public record Board(MatchRun run, Map<UUID, Workload> workloads, List<Excluded> excluded) {}

  /** The newest run; the first look makes one. */
  public Board newest(UUID helpRequestId) {
    Party party = access.require(helpRequestId, Party.Role.UNION, Party.Role.ENTERPRISE);
    MatchRun run =
        runs.newest(helpRequestId).orElseGet(() -> runs.findById(matchNow(helpRequestId)));
    return board(run, party);
  }

  /** A new run with today's craftsmen, workloads and weights. */
  public Board recompute(UUID helpRequestId) {
    Party party = access.require(helpRequestId, Party.Role.UNION);
    return board(runs.findById(matchNow(helpRequestId)), party);
  }

  private UUID matchNow(UUID helpRequestId) {
    HelpRequestFacts request = requests.facts(helpRequestId);
    if (!request.status().open()) {
      throw Problem.illegalTransition(request.status(), "match");
    }
    return matching.run(request);
  }

  private Board board(MatchRun run, Party party) {
    List<UUID> ids = run.candidates().stream().map(Scored::craftsmanId).toList();
    boolean union = party.role() == Party.Role.UNION;
    return new Board(
        run, workloads.of(run.helpRequestId(), ids), union ? run.excluded() : List.of());
  }
}
