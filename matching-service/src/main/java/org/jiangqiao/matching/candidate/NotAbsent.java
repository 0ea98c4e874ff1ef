package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who is away is left in peace. */
@ApplicationScoped
class NotAbsent implements Constraint {

  @Override
  public Optional<Reason> violation(Need need, Prospect prospect) {
    return prospect.absent()
        ? Optional.of(Reason.of("candidate.excluded.absent", need.date().toString()))
        : Optional.empty();
  }

  @Override
  public int order() {
    return 3;
  }
}
