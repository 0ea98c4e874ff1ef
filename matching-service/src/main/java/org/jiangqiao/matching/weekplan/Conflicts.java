package org.jiangqiao.matching.weekplan;

import java.util.ArrayList;
import java.util.List;

/** What may not be, though somebody has decided it so: the plan cannot be accepted with it. */
public final class Conflicts {

  private Conflicts() {}

  public static List<Why> of(Week week, VisitTask task) {
    List<Why> found = new ArrayList<>();
    if (task.getAppointment() == null) {
      return found;
    }
    if (unsuited(task)) {
      found.add(skills(task));
    }
    for (Person person : task.members()) {
      if (person.isAbsent(task.halfDay())) {
        found.add(absent(task, person));
      }
      if (person.isElsewhere(task.halfDay())) {
        found.add(elsewhere(task, person));
      }
      if (!task.agreed() && proposals(week, person) > person.proposalsLeft()) {
        found.add(capacity(person));
      }
    }
    boolean elsewhereInThePlan =
        week.getTasks().stream()
            .anyMatch(
                other ->
                    !other.getId().equals(task.getId())
                        && other.shares(task)
                        && other.halfDay().equals(task.halfDay()));
    if (elsewhereInThePlan) {
      found.add(twoPlaces(task));
    }
    return found;
  }

  private static long proposals(Week week, Person person) {
    return week.getTasks().stream()
        .filter(other -> !other.agreed() && other.members().contains(person))
        .count();
  }

  static boolean unsuited(VisitTask task) {
    Appointment appointment = task.getAppointment();
    return appointment != null && !task.suits(appointment.crew());
  }

  static Why skills(VisitTask task) {
    return Why.of("skills", Reasons.crew(task));
  }

  static Why absent(VisitTask task, Person person) {
    return Why.of("absent", person.name(), task.halfDay());
  }

  static Why elsewhere(VisitTask task, Person person) {
    return Why.of("elsewhere", person.name(), task.halfDay());
  }

  static Why twoPlaces(VisitTask task) {
    return Why.of("two-places", Reasons.crew(task), task.halfDay());
  }

  static Why capacity(Person person) {
    return Why.of("capacity", person.name(), person.proposalsLeft());
  }
}
