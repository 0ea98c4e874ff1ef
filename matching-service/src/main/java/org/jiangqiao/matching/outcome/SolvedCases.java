package org.jiangqiao.matching.outcome;

import java.util.UUID;

/** Everything a case study is written from. */
public interface SolvedCases {

  /**
   * The case of an outcome.
   *
   * @throws org.jiangqiao.platform.problem.Problem NOT_FOUND
   */
  SolvedCase of(UUID outcomeId);
}
