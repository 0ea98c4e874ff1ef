package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;

/** A craftsman from next door is there sooner and is known there. */
@ApplicationScoped
class Distance implements Criterion {

  @Override
  public CriterionType type() {
    return CriterionType.DISTANCE;
  }

  @Override
  public Rating rate(Need need, Prospect prospect) {
    return switch (Proximity.of(need.regionCode(), prospect.regionCode())) {
      case SAME_COUNTY -> Rating.of(1, "candidate.distance.same-county");
      case SAME_CITY -> Rating.of(0.75, "candidate.distance.same-city");
      case SAME_PROVINCE -> Rating.of(0.4, "candidate.distance.same-province");
      case ELSEWHERE -> Rating.of(0.1, "candidate.distance.elsewhere");
    };
  }
}
