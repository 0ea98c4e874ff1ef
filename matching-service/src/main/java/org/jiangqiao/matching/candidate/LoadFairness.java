package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;

/** Work goes to those who still have room, so that the best are not worn out. */
@ApplicationScoped
class LoadFairness implements Criterion {

  /** Every second invitation becomes an engagement, roughly. */
  private static final double INVITATION = 0.5;

  @Override
  public CriterionType type() {
    return CriterionType.LOAD_FAIRNESS;
  }

  @Override
  public Rating rate(Need need, Prospect prospect) {
    Workload workload = prospect.workload();
    int capacity = prospect.monthlyCapacity();
    if (capacity == 0) {
      return Rating.of(0, "candidate.load.none-left", 0);
    }
    double carried = workload.engagementsThisMonth() + workload.openInvitations() * INVITATION;
    return Rating.of(
        1 - carried / capacity,
        "candidate.load.share",
        workload.engagementsThisMonth(),
        capacity,
        workload.openInvitations());
  }
}
