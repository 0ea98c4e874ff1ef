package org.jiangqiao.matching.weekplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Made-up people and visits of one week. */
final class Weeks {

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  static final String BAOAN = "440306";
  static final String LUOHU = "440303";

  static final List<HalfDay> HALF_DAYS =
      MONDAY
          .datesUntil(MONDAY.plusDays(5))
          .flatMap(day -> Stream.of(HalfDay.morning(day), HalfDay.afternoon(day)))
          .toList();

  private Weeks() {}

  static LocalDate day(int number) {
    return MONDAY.plusDays(number);
  }

  static Person aPerson(String name) {
    return new Person(UUID.randomUUID(), name, BAOAN, Set.of(), Set.of(), 2, 0);
  }

  static Person absent(Person person, LocalDate... days) {
    return new Person(
        person.id(), person.name(), person.regionCode(), Set.of(days), Set.of(), 2, 0);
  }

  static Person elsewhere(Person person, HalfDay... halfDays) {
    return new Person(
        person.id(), person.name(), person.regionCode(), Set.of(), Set.of(halfDays), 2, 0);
  }

  static VisitTask.Order anAgreedVisit(Person... team) {
    return new VisitTask.Order(
        UUID.randomUUID(),
        BAOAN,
        Weight.NORMAL,
        List.of(Crew.of(team)),
        true,
        null,
        Set.of(),
        null,
        null,
        false);
  }

  static VisitTask.Order anOpenVisit(Person... candidates) {
    return new VisitTask.Order(
        UUID.randomUUID(),
        BAOAN,
        Weight.NORMAL,
        Stream.of(candidates).map(Crew::of).toList(),
        false,
        null,
        Set.of(),
        null,
        null,
        false);
  }

  static VisitTask.Order in(String region, VisitTask.Order order) {
    return new VisitTask.Order(
        order.id(),
        region,
        order.weight(),
        order.choice(),
        order.agreed(),
        order.due(),
        order.preferred(),
        order.before(),
        order.start(),
        order.pinned());
  }

  static VisitTask.Order due(HalfDay due, Weight weight, VisitTask.Order order) {
    return new VisitTask.Order(
        order.id(),
        order.regionCode(),
        weight,
        order.choice(),
        order.agreed(),
        due,
        order.preferred(),
        order.before(),
        order.start(),
        order.pinned());
  }

  static VisitTask.Order preferring(LocalDate day, VisitTask.Order order) {
    return new VisitTask.Order(
        order.id(),
        order.regionCode(),
        order.weight(),
        order.choice(),
        order.agreed(),
        order.due(),
        Set.of(day),
        order.before(),
        order.start(),
        order.pinned());
  }

  static VisitTask.Order before(Appointment before, boolean pinned, VisitTask.Order order) {
    return new VisitTask.Order(
        order.id(),
        order.regionCode(),
        order.weight(),
        order.choice(),
        order.agreed(),
        order.due(),
        order.preferred(),
        before,
        before,
        pinned);
  }

  static VisitTask task(VisitTask.Order order) {
    return new VisitTask(order, HALF_DAYS);
  }

  static VisitTask on(HalfDay halfDay, VisitTask.Order order) {
    VisitTask task = task(order);
    task.setAppointment(new Appointment(order.choice().getFirst(), halfDay));
    return task;
  }
}
