package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Nobody is asked by everybody at once. */
@ApplicationScoped
class FewOpenInvitations implements Constraint {

  static final int AT_MOST = 3;

  @Override
  public Optional<Reason> violation(Need need, Prospect prospect) {
    int open = prospect.workload().openInvitations();
    // Whom this very case has asked stays in its list, with the invitation beside the name.
    return open < AT_MOST || prospect.workload().invitation() != null
        ? Optional.empty()
        : Optional.of(Reason.of("candidate.excluded.open-invitations", String.valueOf(open)));
  }

  @Override
  public int order() {
    return 6;
  }
}
