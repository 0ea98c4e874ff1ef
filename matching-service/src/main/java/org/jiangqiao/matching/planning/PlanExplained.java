package org.jiangqiao.matching.planning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.matching.weekplan.Conflicts;
import org.jiangqiao.matching.weekplan.Reasons;
import org.jiangqiao.matching.weekplan.VisitTask;
import org.jiangqiao.matching.weekplan.Week;
import org.jiangqiao.matching.weekplan.Why;

/** Why each visit of a draft is as it is, and what stands against it. */
public final class PlanExplained {

  private final Week week;
  private final Map<UUID, VisitTask> tasks;

  private PlanExplained(Week week) {
    this.week = week;
    this.tasks =
        week.getTasks().stream().collect(Collectors.toMap(VisitTask::getId, Function.identity()));
  }

  public static PlanExplained of(PlanDraft draft) {
    return new PlanExplained(DraftWeek.of(draft));
  }

  public List<Why> why(UUID visitId) {
    VisitTask task = tasks.get(visitId);
    return task == null ? List.of() : Reasons.of(week, task);
  }

  public List<Why> conflicts(UUID visitId) {
    VisitTask task = tasks.get(visitId);
    return task == null ? List.of() : Conflicts.of(week, task);
  }
}
