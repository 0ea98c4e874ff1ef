package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who has no account cannot be invited here; the union calls them. */
@ApplicationScoped
class HasAccount implements Constraint {

  @Override
  public Optional<Reason> violation(Need need, Prospect prospect) {
    return prospect.accountId() == null
        ? Optional.of(Reason.of("candidate.excluded.no-account"))
        : Optional.empty();
  }

  @Override
  public int order() {
    return 1;
  }
}
