package org.jiangqiao.matching.weekplan;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/** Searches for a good week, one at a time; what was put into it is where the search begins. */
public final class WeekSolver {

  /** The same week gives the same plan again. */
  private static final long SEED = 20_260_101L;

  private static final double CHANGES = 0.9;
  private static final double EXCHANGES = 0.1;

  /** How far back a worse week may be compared: short, because a search lasts seconds. */
  private static final int MEMORY = 200;

  private final Solver<Week> solver;

  private WeekSolver(Solver<Week> solver) {
    this.solver = solver;
  }

  /**
   * How long to search.
   *
   * @param spent at most
   * @param unimproved at most without having found anything better
   */
  public record Patience(Duration spent, Duration unimproved) {}

  /** A better week than all before, and when it was found. */
  public record Better(Week week, Duration after) {}

  public static WeekSolver of(Patience patience) {
    return new WeekSolver(factory(patience).buildSolver());
  }

  private static SolverFactory<Week> factory(Patience patience) {
    return SolverFactory.create(
        new SolverConfig()
            .withSolutionClass(Week.class)
            .withEntityClasses(VisitTask.class)
            .withConstraintProviderClass(WeekRules.class)
            .withRandomSeed(SEED)
            .withPhases(new ConstructionHeuristicPhaseConfig(), localSearch())
            .withTerminationConfig(
                new TerminationConfig()
                    .withSpentLimit(patience.spent())
                    .withUnimprovedSpentLimit(patience.unimproved())));
  }

  /**
   * Exchanges help only those who share their people, so most moves are to another time or crew.
   */
  private static LocalSearchPhaseConfig localSearch() {
    return new LocalSearchPhaseConfig()
        .withMoveSelectorConfig(
            new UnionMoveSelectorConfig()
                .withMoveSelectors(
                    new ChangeMoveSelectorConfig().withFixedProbabilityWeight(CHANGES),
                    new SwapMoveSelectorConfig().withFixedProbabilityWeight(EXCHANGES)))
        .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(MEMORY))
        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
  }

  /** Returns when the patience is over or somebody calls {@link #stop}. */
  public Week solve(Week week, Consumer<Better> listener) {
    solver.addEventListener(
        found -> {
          if (found.isNewBestSolutionInitialized()) {
            listener.accept(
                new Better(
                    found.getNewBestSolution(), Duration.ofMillis(found.getTimeMillisSpent())));
          }
        });
    return solver.solve(week);
  }

  /** The best so far is what {@link #solve} returns. */
  public void stop() {
    solver.terminateEarly();
  }

  /** Of a week as it stands, without looking for a better one. */
  public static HardMediumSoftScore score(Week week) {
    Patience none = new Patience(Duration.ofMillis(1), Duration.ofMillis(1));
    return Objects.requireNonNull(
        SolutionManager.<Week, HardMediumSoftScore>create(factory(none)).update(week));
  }
}
