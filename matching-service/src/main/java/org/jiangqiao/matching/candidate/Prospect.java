package org.jiangqiao.matching.candidate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A craftsman that talent found for a need, with what is already on their shoulders.
 *
 * @param evidence titles of what shows the ability that is asked for, best first
 */
record Prospect(
    UUID craftsmanId,
    @Nullable String accountId,
    String name,
    @Nullable String employer,
    @Nullable SkillLevel skillLevel,
    @Nullable String occupationCode,
    @Nullable String industryCode,
    String regionCode,
    Reach reach,
    int monthlyCapacity,
    boolean absent,
    double relevance,
    List<String> evidence,
    int solvedSimilar,
    Workload workload) {

  Prospect {
    evidence = List.copyOf(evidence);
  }
}
