package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A full month stays full, whatever the honours. */
@ApplicationScoped
class CapacityLeft implements Constraint {

  @Override
  public Optional<Reason> violation(Need need, Prospect prospect) {
    int agreed = prospect.workload().engagementsThisMonth();
    return agreed < prospect.monthlyCapacity()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                "candidate.excluded.capacity",
                String.valueOf(agreed),
                String.valueOf(prospect.monthlyCapacity())));
  }

  @Override
  public int order() {
    return 5;
  }
}
