package org.jiangqiao.bench.planning;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jiangqiao.matching.weekplan.Week;
import org.jiangqiao.matching.weekplan.WeekSolver;

/** Plans a made-up week with the product's own search, and beside it by a first fit. */
public final class PlanningBench {

  private static final Duration EARLY = Duration.ofSeconds(5);

  private final PrintStream out;

  PlanningBench(PrintStream out) {
    this.out = out;
  }

  private record Found(Duration after, HardMediumSoftScore score) {}

  /**
   * What both achieve.
   *
   * @param feasible when nothing stood against the plan any more
   */
  record Result(
      HardMediumSoftScore firstFit,
      Optional<Duration> feasible,
      HardMediumSoftScore early,
      HardMediumSoftScore last) {

    /** How much better the soft score is; told where no visit is left out that the other plans. */
    Optional<Double> better(HardMediumSoftScore score) {
      return firstFit.mediumScore() <= score.mediumScore() && firstFit.softScore() != 0
          ? Optional.of(1 - (double) score.softScore() / firstFit.softScore())
          : Optional.empty();
    }
  }

  public static void main(String[] arguments) {
    try {
      new PlanningBench(System.out).run(Arguments.of(arguments));
    } catch (Arguments.Unusable e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  Result run(Arguments arguments) {
    MadeUpWeek week = new MadeUpWeek(arguments.visits(), arguments.craftsmen(), arguments.seed());
    out.printf(
        Locale.ROOT,
        "%d visits, %d craftsmen, %d processors, load %.1f%n",
        arguments.visits(),
        arguments.craftsmen(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    Result result = measured(week, arguments.time());
    print(result, arguments.time());
    return result;
  }

  private static Result measured(MadeUpWeek week, Duration time) {
    Week byHand = week.unplanned();
    FirstFit.plan(byHand);
    List<Found> found = new ArrayList<>();
    long start = System.nanoTime();
    WeekSolver.of(new WeekSolver.Patience(time, time))
        .solve(
            week.unplanned(),
            better ->
                found.add(
                    new Found(
                        Duration.ofNanos(System.nanoTime() - start),
                        Objects.requireNonNull(better.week().getScore()))));
    return new Result(
        WeekSolver.score(byHand),
        found.stream().filter(one -> one.score().isFeasible()).map(Found::after).findFirst(),
        bestUntil(EARLY, found),
        bestUntil(time.plus(EARLY), found));
  }

  /** The first one where nothing was found so early. */
  private static HardMediumSoftScore bestUntil(Duration end, List<Found> found) {
    return found.stream()
        .filter(one -> one.after().compareTo(end) <= 0)
        .reduce((earlier, later) -> later)
        .orElseGet(found::getFirst)
        .score();
  }

  private void print(Result result, Duration time) {
    out.printf("%-16s %10s %10s %10s  %s%n", "", "hard", "unplanned", "soft", "better");
    row("first fit", result.firstFit(), result);
    row("after 5 s", result.early(), result);
    row("after " + time.toSeconds() + " s", result.last(), result);
    out.printf(
        Locale.ROOT,
        "feasible after %s (target: 5 s)%n",
        result
            .feasible()
            .map(after -> String.format(Locale.ROOT, "%.2f s", after.toMillis() / 1e3))
            .orElse("never"));
    out.println("unplanned counts by urgency; target of the soft score: 15 % better after 60 s");
  }

  private void row(String name, HardMediumSoftScore score, Result result) {
    out.printf(
        Locale.ROOT,
        "%-16s %10d %10d %10d  %s%n",
        name,
        score.hardScore(),
        -score.mediumScore(),
        score.softScore(),
        result
            .better(score)
            .map(better -> String.format(Locale.ROOT, "%.1f %%", 100 * better))
            .orElse("leaves out more"));
  }
}
