package org.jiangqiao.matching.planning;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.Objects;
import org.jiangqiao.matching.weekplan.Conflicts;
import org.jiangqiao.matching.weekplan.Week;
import org.jiangqiao.matching.weekplan.WeekSolver;

/** How good a draft is, in figures. */
record Standing(
    int visits, int planned, int moved, int conflicts, long unplannedCost, long softCost) {

  static Standing of(PlanDraft draft) {
    Week week = DraftWeek.of(draft);
    return of(
        draft, week, week.getTasks().isEmpty() ? HardMediumSoftScore.ZERO : WeekSolver.score(week));
  }

  /** Of a week that the search has scored. */
  static Standing of(PlanDraft draft, Week week) {
    return of(draft, week, Objects.requireNonNull(week.getScore()));
  }

  private static Standing of(PlanDraft draft, Week week, HardMediumSoftScore score) {
    int planned =
        (int) week.getTasks().stream().filter(task -> task.getAppointment() != null).count();
    int moved =
        (int) DraftWeek.planned(draft, week).visits().stream().filter(DraftVisit::moved).count();
    int conflicts =
        (int) week.getTasks().stream().filter(task -> !Conflicts.of(week, task).isEmpty()).count();
    return new Standing(
        week.getTasks().size(),
        planned,
        moved,
        conflicts,
        -score.mediumScore(),
        -score.softScore());
  }
}
