package org.jiangqiao.matching.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the search writes down while it goes on, so that a dead process loses a second of it. */
@ApplicationScoped
class PlanStore {

  private final WeekPlanRepository plans;
  private final DraftRepository drafts;
  private final Clock clock;

  PlanStore(WeekPlanRepository plans, DraftRepository drafts, Clock clock) {
    this.plans = plans;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Empty when nobody waits for it any more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<WeekPlan> start(UUID id) {
    Optional<WeekPlan> open = open(id);
    open.ifPresent(plan -> plan.start(clock.instant()));
    return open;
  }

  /** The draft as the search or an officer left it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<PlanDraft> draft(UUID id) {
    return Optional.ofNullable(drafts.findById(id)).map(stored -> stored.draft);
  }

  /** The draft whose facts are as of this search. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<PlanDraft> freshDraft(UUID id) {
    return Optional.ofNullable(drafts.findById(id))
        .filter(stored -> stored.fresh)
        .map(stored -> stored.draft);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void prepared(UUID id, PlanDraft draft) {
    drafts.store(id, draft);
  }

  /** What was found by now; false when nobody waits for it any more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean reached(UUID id, PlanDraft draft, @Nullable Standing standing, Duration spent) {
    Optional<WeekPlan> open = open(id);
    if (open.isPresent() && standing != null) {
      open.get().reached(standing, spent);
      drafts.store(id, draft);
    }
    return open.isPresent();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void ready(UUID id) {
    open(id).ifPresent(plan -> plan.ready(clock.instant()));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void fail(UUID id, String reason) {
    open(id).ifPresent(plan -> plan.fail(reason, clock.instant()));
  }

  private Optional<WeekPlan> open(UUID id) {
    return plans
        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(plan -> plan.status().running());
  }
}
