package org.jiangqiao.matching.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Ordering, reading, editing and throwing away plans: officers, each for their part of the tree.
 */
@ApplicationScoped
public class WeekPlans {

  private static final String RESOURCE = "week-plan";

  private final WeekPlanRepository plans;
  private final DraftRepository drafts;
  private final WeekPlanJobs jobs;
  private final WeekFacts facts;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  WeekPlans(
      WeekPlanRepository plans,
      DraftRepository drafts,
      WeekPlanJobs jobs,
      WeekFacts facts,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.plans = plans;
    this.drafts = drafts;
    this.jobs = jobs;
    this.facts = facts;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** A plan with its draft, which is empty until the facts have been read. */
  public record Opened(WeekPlan plan, PlanDraft draft) {}

  /**
   * What an officer decides about one visit.
   *
   * @param halfDay absent to leave it out of the week
   * @param craftsmanId who is to be invited; only where nobody has agreed
   */
  public record Decision(
      @Nullable HalfDay halfDay,
      @Nullable UUID craftsmanId,
      boolean pinned,
      List<LocalDate> preferredDays) {}

  @Transactional
  public WeekPlan order(LocalDate week, int seconds) {
    if (week.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw Problem.invalid("week", "not-a-monday");
    }
    if (facts.halfDays(week).isEmpty()) {
      throw Problem.invalid("week", "week-is-over");
    }
    if (plans.runs(caller.scope(), week)) {
      throw Problem.conflict("week-plan-runs");
    }
    WeekPlan plan =
        WeekPlan.order(
            week,
            seconds,
            new WeekPlan.Orderer(caller.subject(), caller.displayName(), caller.scope()),
            clock.instant());
    plans.persist(plan);
    jobs.schedule(plan.id());
    record("week-plan.ordered", plan);
    return plan;
  }

  @Transactional
  public Page<WeekPlan> list(@Nullable LocalDate week, PageRequest page) {
    return plans.page(caller.scope(), week, page);
  }

  @Transactional
  public Opened open(UUID id) {
    return opened(visible(plans.findByIdOptional(id)));
  }

  private Opened opened(WeekPlan plan) {
    return new Opened(plan, draft(plan));
  }

  private PlanDraft draft(WeekPlan plan) {
    StoredDraft stored = drafts.findById(plan.id());
    return stored == null ? new PlanDraft(List.of(), List.of(), List.of()) : stored.draft;
  }

  /** The conflicts that it makes are shown, and have to be resolved before the plan is accepted. */
  @Transactional
  public Opened decide(UUID id, UUID visitId, @Nullable String ifMatch, Decision decision) {
    WeekPlan plan = locked(id, ifMatch);
    PlanDraft draft = draft(plan);
    DraftVisit visit = draft.visit(visitId).orElseThrow(() -> Problem.notFound("visit"));
    PlanDraft decided =
        draft.with(
            visit.changed(
                slot(draft, visit, decision),
                decision.pinned() && decision.halfDay() != null,
                List.copyOf(decision.preferredDays())));
    plan.edited(Standing.of(decided));
    drafts.store(id, decided);
    plans.flush();
    return new Opened(plan, decided);
  }

  private static @Nullable Slot slot(PlanDraft draft, DraftVisit visit, Decision decision) {
    HalfDay halfDay = decision.halfDay();
    if (halfDay == null) {
      return null;
    }
    Slot before = visit.before();
    boolean asItWas = before != null && before.halfDay().equals(halfDay);
    if (!draft.halfDays().contains(halfDay) && !asItWas) {
      throw Problem.invalid("day", "half-day-not-in-week");
    }
    return new Slot(crew(visit, decision.craftsmanId()), halfDay);
  }

  private static List<UUID> crew(DraftVisit visit, @Nullable UUID craftsmanId) {
    Slot planned = visit.planned();
    if (craftsmanId == null && planned != null) {
      return planned.craftsmanIds();
    }
    return visit.choice().stream()
        .filter(crew -> craftsmanId == null || crew.getFirst().equals(craftsmanId))
        .findFirst()
        .orElseThrow(() -> Problem.invalid("craftsmanId", "craftsman-not-in-choice"));
  }

  /** With the facts of now; what was planned stays where it can. */
  @Transactional
  public WeekPlan searchAgain(UUID id, @Nullable String ifMatch, int seconds) {
    WeekPlan plan = locked(id, ifMatch);
    if (facts.halfDays(plan.week()).isEmpty()) {
      throw Problem.conflict("week-is-over");
    }
    plan.searchAgain(seconds);
    StoredDraft stored = drafts.findById(id);
    if (stored != null) {
      stored.fresh = false;
    }
    plans.flush();
    jobs.schedule(id);
    record("week-plan.searched-again", plan);
    return plan;
  }

  /** A search that still goes on ends; nothing of it is kept. */
  @Transactional
  public WeekPlan discard(UUID id) {
    WeekPlan plan = visible(plans.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    plan.discard(clock.instant());
    plans.flush();
    record("week-plan.discarded", plan);
    return plan;
  }

  /** For the end of this transaction nobody else changes the plan. */
  WeekPlan locked(UUID id, @Nullable String ifMatch) {
    WeekPlan plan = visible(plans.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    ETags.require(ifMatch, plan.version());
    return plan;
  }

  /** Those of unions above or beside the officer's are none of their business. */
  private WeekPlan visible(Optional<WeekPlan> found) {
    return found
        .filter(plan -> caller.scope().covers(plan.scope().prefix()))
        .orElseThrow(() -> Problem.notFound(RESOURCE));
  }

  void record(String deed, WeekPlan plan) {
    audit
        .in(plan.scopeCode().isEmpty() ? null : plan.scopeCode())
        .record(deed, RESOURCE, plan.id(), Map.of("week", plan.week().toString()));
  }
}
