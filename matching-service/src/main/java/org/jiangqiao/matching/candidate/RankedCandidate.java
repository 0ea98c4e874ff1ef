package org.jiangqiao.matching.candidate;

import java.util.List;
import java.util.UUID;

/**
 * A craftsman of a stored match run who met every constraint when the run was made.
 *
 * @param accountId never absent: who has no account is excluded from the ranking
 * @param reasons the strongest criteria first
 */
public record RankedCandidate(
    UUID craftsmanId,
    String accountId,
    String name,
    String regionCode,
    int monthlyCapacity,
    double score,
    List<Reason> reasons) {

  public RankedCandidate {
    reasons = List.copyOf(reasons);
  }
}
