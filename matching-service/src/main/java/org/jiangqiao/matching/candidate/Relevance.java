package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;

/** Profile and evidence against the words of the request, lexical and semantic, fused by talent. */
@ApplicationScoped
class Relevance implements Criterion {

  @Override
  public CriterionType type() {
    return CriterionType.RELEVANCE;
  }

  @Override
  public Rating rate(Need need, Prospect prospect) {
    double relevance = Math.clamp(prospect.relevance(), 0, 1);
    long percent = Math.round(relevance * 100);
    return prospect.evidence().isEmpty()
        ? Rating.of(relevance, "candidate.relevance.profile", percent)
        : Rating.of(
            relevance, "candidate.relevance.evidence", percent, prospect.evidence().getFirst());
  }
}
