package org.jiangqiao.matching.weekplan;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The visits of a week. */
@PlanningSolution
public class Week {

  private List<VisitTask> tasks;
  private @Nullable HardMediumSoftScore score;

  /** For Timefold, which fills the fields of what it copies. */
  @SuppressWarnings("NullAway.Init")
  public Week() {}

  public Week(List<VisitTask> tasks) {
    this.tasks = tasks;
  }

  @PlanningEntityCollectionProperty
  public List<VisitTask> getTasks() {
    return tasks;
  }

  public void setTasks(List<VisitTask> tasks) {
    this.tasks = tasks;
  }

  @PlanningScore
  public @Nullable HardMediumSoftScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardMediumSoftScore score) {
    this.score = score;
  }
}
