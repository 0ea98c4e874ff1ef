package org.jiangqiao.matching.planning;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jiangqiao.matching.weekplan.Week;
import org.jiangqiao.matching.weekplan.WeekSolver;
import org.jspecify.annotations.Nullable;

/** Searches for one plan, or goes on with it after whatever interrupted it. */
@ApplicationScoped
class WeekPlanRun {

  /** Before the scheduler waits for what runs. */
  private static final int EARLY = 100;

  /** A plan that has not become better for so long is shown. */
  private static final Duration UNIMPROVED = Duration.ofSeconds(15);

  private static final Duration LEAST = Duration.ofMillis(500);

  private final PlanStore store;
  private final WeekFacts facts;
  private volatile boolean stopping;

  WeekPlanRun(PlanStore store, WeekFacts facts) {
    this.store = store;
    this.facts = facts;
  }

  /** What became of a run. */
  enum End {
    OVER,
    INTERRUPTED
  }

  void stop(@Observes @Priority(EARLY) ShutdownEvent stopped) {
    stopping = true;
  }

  End run(UUID id) {
    return store.start(id).map(this::search).orElse(End.OVER);
  }

  private End search(WeekPlan plan) {
    PlanDraft draft = store.freshDraft(plan.id()).orElseGet(() -> prepare(plan));
    if (draft.visits().isEmpty() || draft.halfDays().isEmpty()) {
      store.reached(plan.id(), draft, Standing.of(draft), plan.spent());
    } else if (!searched(plan, draft)) {
      return End.INTERRUPTED;
    }
    store.ready(plan.id());
    return End.OVER;
  }

  private PlanDraft prepare(WeekPlan plan) {
    PlanDraft now = facts.read(plan.scope(), plan.week());
    PlanDraft prepared = store.draft(plan.id()).map(now::following).orElse(now);
    store.prepared(plan.id(), prepared);
    return prepared;
  }

  /** False when the service stops meanwhile. */
  private boolean searched(WeekPlan plan, PlanDraft draft) {
    Duration left = plan.left().compareTo(LEAST) < 0 ? LEAST : plan.left();
    WeekSolver solver = WeekSolver.of(new WeekSolver.Patience(left, UNIMPROVED));
    AtomicReference<WeekSolver.@Nullable Better> better = new AtomicReference<>();
    FutureTask<Week> search =
        new FutureTask<>(() -> solver.solve(DraftWeek.of(draft), better::set));
    // Searching takes a core for its whole time, which a virtual thread would take from all others.
    Thread.ofPlatform().name("week-plan").daemon().start(search);
    while (true) {
      Week best = await(search);
      WeekSolver.Better found = better.getAndSet(null);
      boolean goesOn =
          best != null ? reached(plan, draft, best, left) : reached(plan, draft, found);
      if (best != null) {
        return !stopping;
      }
      if (!goesOn || stopping) {
        solver.stop();
      }
    }
  }

  private boolean reached(WeekPlan plan, PlanDraft draft, WeekSolver.@Nullable Better found) {
    return found == null
        ? store.reached(plan.id(), draft, null, plan.spent())
        : reached(plan, draft, found.week(), found.after());
  }

  private boolean reached(WeekPlan plan, PlanDraft draft, Week best, Duration after) {
    PlanDraft reached = DraftWeek.planned(draft, best);
    return store.reached(plan.id(), reached, Standing.of(reached, best), plan.spent().plus(after));
  }

  /** Nothing while it goes on, a second at most. */
  private static @Nullable Week await(FutureTask<Week> search) {
    try {
      return search.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException stillSearching) {
      return null;
    } catch (ExecutionException e) {
      throw new IllegalStateException("The search failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The search was interrupted", e);
    }
  }
}
