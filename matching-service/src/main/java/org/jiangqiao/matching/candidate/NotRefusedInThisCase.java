package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A no, and silence, are respected for the rest of the case. */
@ApplicationScoped
class NotRefusedInThisCase implements Constraint {

  @Override
  public Optional<Reason> violation(Need need, Prospect prospect) {
    return prospect.workload().refusedInThisCase()
        ? Optional.of(Reason.of("candidate.excluded.refused"))
        : Optional.empty();
  }

  @Override
  public int order() {
    return 2;
  }
}
