package org.jiangqiao.matching.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reading that outlasts the request which asked for it, and was allowed there. */
@ApplicationScoped
public class WeekPlanWatch {

  private final WeekPlanRepository plans;

  WeekPlanWatch(WeekPlanRepository plans) {
    this.plans = plans;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<WeekPlan> state(UUID id) {
    return plans.findByIdOptional(id);
  }
}
