package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** How far a craftsman goes is their own decision. */
@ApplicationScoped
class ReachCoversRegion implements Constraint {

  @Override
  public Optional<Reason> violation(Need need, Prospect prospect) {
    Proximity proximity = Proximity.of(need.regionCode(), prospect.regionCode());
    return switch (prospect.reach()) {
      case NATION -> Optional.empty();
      case PROVINCE ->
          proximity.within(Proximity.SAME_PROVINCE)
              ? Optional.empty()
              : Optional.of(Reason.of("candidate.excluded.reach-province"));
      case CITY ->
          proximity.within(Proximity.SAME_CITY)
              ? Optional.empty()
              : Optional.of(Reason.of("candidate.excluded.reach-city"));
      case ONLINE_ONLY ->
          need.onSite()
              ? Optional.of(Reason.of("candidate.excluded.online-only"))
              : Optional.empty();
    };
  }

  @Override
  public int order() {
    return 4;
  }
}
