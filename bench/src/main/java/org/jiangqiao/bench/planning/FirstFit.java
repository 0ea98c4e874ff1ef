package org.jiangqiao.bench.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiangqiao.matching.weekplan.Appointment;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.jiangqiao.matching.weekplan.Person;
import org.jiangqiao.matching.weekplan.VisitTask;
import org.jiangqiao.matching.weekplan.Week;

/**
 * As somebody plans by hand: what is arranged stays, then the most pressing first, each with the
 * best candidate who has a half day left, in the first one.
 */
final class FirstFit {

  private record Taken(Person person, HalfDay halfDay) {}

  private static final Comparator<VisitTask> PRESSING =
      Comparator.comparing(VisitTask::weight)
          .reversed()
          .thenComparing(VisitTask::due, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Set<Taken> taken = new HashSet<>();
  private final Map<Person, Integer> proposals = new HashMap<>();

  private FirstFit() {}

  static void plan(Week week) {
    FirstFit firstFit = new FirstFit();
    week.getTasks().forEach(firstFit::keep);
    week.getTasks().stream()
        .filter(task -> task.getAppointment() == null)
        .sorted(PRESSING)
        .forEach(firstFit::place);
  }

  private void keep(VisitTask task) {
    Appointment before = task.before();
    task.setAppointment(null);
    if (before != null && fits(task, before)) {
      put(task, before);
    }
  }

  private void place(VisitTask task) {
    task.getPossible().stream()
        .filter(one -> fits(task, one))
        .findFirst()
        .ifPresent(one -> put(task, one));
  }

  private boolean fits(VisitTask task, Appointment appointment) {
    List<Person> crew = appointment.crew().members();
    return task.getPossible().contains(appointment)
        && crew.stream().noneMatch(one -> taken.contains(new Taken(one, appointment.halfDay())))
        && (task.agreed()
            || crew.stream().allMatch(one -> proposals.getOrDefault(one, 0) < one.proposalsLeft()));
  }

  private void put(VisitTask task, Appointment appointment) {
    task.setAppointment(appointment);
    for (Person one : appointment.crew().members()) {
      taken.add(new Taken(one, appointment.halfDay()));
      if (!task.agreed()) {
        proposals.merge(one, 1, Integer::sum);
      }
    }
  }
}
