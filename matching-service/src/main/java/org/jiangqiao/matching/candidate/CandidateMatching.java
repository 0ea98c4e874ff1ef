package org.jiangqiao.matching.candidate;

import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;

/** Finds who could help in a case, and remembers what it found. */
public interface CandidateMatching {

  /**
   * Asks talent for candidates, scores them and stores the run in a transaction of its own. Remote
   * and slow, therefore never called inside a transaction.
   *
   * @return the id of the stored run
   * @throws org.jiangqiao.platform.problem.Problem UPSTREAM_UNAVAILABLE when talent is away;
   *     nothing is stored then, and the caller tries again later
   */
  UUID run(HelpRequestFacts helpRequest);

  /** Whether a run is stored for the case. */
  boolean hasRun(UUID helpRequestId);

  /**
   * The eligible craftsmen of the newest stored run, best first; empty without a run. Local, so it
   * may be called inside a transaction. What changes from minute to minute (already asked in this
   * case, open invitations, capacity of the month) is checked again by the invitation feature.
   */
  List<RankedCandidate> ranked(UUID helpRequestId);
}
