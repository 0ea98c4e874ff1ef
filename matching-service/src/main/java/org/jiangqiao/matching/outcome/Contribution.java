package org.jiangqiao.matching.outcome;

import java.util.List;

/**
 * What craftsmen did for an outcome.
 *
 * @param reports of the visits, oldest first; empty where talking was enough
 */
record Contribution(List<SolvedCase.Craftsman> craftsmen, List<SolvedCase.Report> reports) {

  static final Contribution NONE = new Contribution(List.of(), List.of());
}
