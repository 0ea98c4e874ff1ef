package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;

/** Who answers when asked, be it with a no. */
@ApplicationScoped
class Responsiveness implements Criterion {

  @Override
  public CriterionType type() {
    return CriterionType.RESPONSIVENESS;
  }

  @Override
  public Rating rate(Need need, Prospect prospect) {
    int invited = prospect.workload().invitationsLastHalfYear();
    int responded = prospect.workload().respondedLastHalfYear();
    // Smoothed: one missed invitation is not a habit, and who was never asked stands in the middle.
    double score = (responded + 1.0) / (invited + 2.0);
    return invited == 0
        ? Rating.of(score, "candidate.responsiveness.never-asked")
        : Rating.of(score, "candidate.responsiveness.rate", invited, responded);
  }
}
