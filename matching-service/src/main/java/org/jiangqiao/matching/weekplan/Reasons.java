package org.jiangqiao.matching.weekplan;

import java.util.ArrayList;
import java.util.List;
import org.jiangqiao.matching.candidate.Proximity;

/**
 * Why a visit is planned so. The sentences are those with which the rules justify what they count;
 * Timefold's own analysis of a score, which would collect them, is not part of its free edition.
 */
public final class Reasons {

  private Reasons() {}

  /** Who, when, how far, and what stands against it. */
  public static List<Why> of(Week week, VisitTask task) {
    if (task.getAppointment() == null) {
      return List.of(unplanned(task));
    }
    List<Why> reasons = new ArrayList<>();
    if (task.isPinned()) {
      reasons.add(Why.of("pinned"));
    }
    reasons.add(person(task));
    reasons.add(time(task));
    for (Person person : task.members()) {
      reasons.add(travel(person, sameDay(week, task, person)));
    }
    if (!task.preferred().isEmpty()) {
      reasons.add(preference(task));
    }
    if (task.before() != null && !task.isPinned()) {
      reasons.add(moved(task));
    }
    if (!task.agreed()) {
      Person lead = task.members().getFirst();
      reasons.add(load(lead, visits(week, lead)));
    }
    return reasons;
  }

  private static List<VisitTask> sameDay(Week week, VisitTask task, Person person) {
    return week.getTasks().stream()
        .filter(other -> other.members().contains(person))
        .filter(other -> other.halfDay().day().equals(task.halfDay().day()))
        .toList();
  }

  private static long visits(Week week, Person person) {
    return week.getTasks().stream().filter(other -> other.members().contains(person)).count();
  }

  static Why unplanned(VisitTask task) {
    if (task.choice().isEmpty()) {
      return Why.of("unplanned-nobody");
    }
    String names = task.choice().getFirst().names();
    if (task.away()) {
      return task.agreed()
          ? Why.of("unplanned-away", names)
          : Why.of("unplanned-all-away", task.choice().size());
    }
    return task.agreed()
        ? Why.of("unplanned-full", names)
        : Why.of("unplanned-all-full", task.choice().size());
  }

  static Why person(VisitTask task) {
    return task.agreed()
        ? Why.of("agreed", crew(task))
        : Why.of("rank", crew(task), task.rank() + 1, task.choice().size());
  }

  static Why time(VisitTask task) {
    HalfDay due = task.due();
    if (due == null) {
      return Why.of("soon", task.halfDay());
    }
    return task.late() > 0 ? Why.of("late", due, task.late()) : Why.of("in-time", due);
  }

  static Why moved(VisitTask task) {
    Appointment before = task.before();
    if (before == null || !task.moved()) {
      return Why.of("kept");
    }
    return Why.of("moved", before.crew().names(), before.halfDay());
  }

  static Why preference(VisitTask task) {
    return Why.of(task.onPreferredDay() ? "preferred" : "not-preferred");
  }

  static Why travel(Person person, List<VisitTask> day) {
    if (day.size() > 1) {
      return Why.of("one-journey", person.name(), day.size());
    }
    Proximity proximity = Proximity.of(person.regionCode(), day.getFirst().regionCode());
    return Why.of("travel", person.name(), "@weekplan.distance." + proximity);
  }

  static Why load(Person person, long visits) {
    return Why.of("load", person.name(), visits, person.engagements());
  }

  static String crew(VisitTask task) {
    Appointment appointment = task.getAppointment();
    return appointment == null ? "" : appointment.crew().names();
  }
}
