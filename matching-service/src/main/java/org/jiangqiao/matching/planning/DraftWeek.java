package org.jiangqiao.matching.planning;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jiangqiao.matching.weekplan.Appointment;
import org.jiangqiao.matching.weekplan.Crew;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.jiangqiao.matching.weekplan.Person;
import org.jiangqiao.matching.weekplan.VisitTask;
import org.jiangqiao.matching.weekplan.Week;
import org.jiangqiao.matching.weekplan.Weight;
import org.jspecify.annotations.Nullable;

/** A draft as the problem that is searched, and back. */
final class DraftWeek {

  private final PlanDraft draft;
  private final Map<UUID, Person> people;

  private DraftWeek(PlanDraft draft) {
    this.draft = draft;
    this.people =
        draft.people().stream().collect(Collectors.toMap(DraftPerson::id, DraftWeek::person));
  }

  /** With every visit where the draft has it. */
  static Week of(PlanDraft draft) {
    DraftWeek week = new DraftWeek(draft);
    return new Week(draft.visits().stream().map(week::task).toList());
  }

  /** The draft with the visits where the week has them. */
  static PlanDraft planned(PlanDraft draft, Week week) {
    Map<UUID, VisitTask> tasks =
        week.getTasks().stream().collect(Collectors.toMap(VisitTask::getId, Function.identity()));
    return draft.with(
        visit -> {
          VisitTask task = tasks.get(visit.id());
          return task == null ? visit : visit.planned(slot(task.getAppointment()));
        });
  }

  private static @Nullable Slot slot(@Nullable Appointment appointment) {
    return appointment == null
        ? null
        : new Slot(
            appointment.crew().members().stream().map(Person::id).toList(), appointment.halfDay());
  }

  private static Person person(DraftPerson person) {
    return new Person(
        person.id(),
        person.name(),
        person.regionCode(),
        new HashSet<>(person.absent()),
        new HashSet<>(person.elsewhere()),
        person.proposalsLeft(),
        person.engagements());
  }

  private VisitTask task(DraftVisit visit) {
    return new VisitTask(
        new VisitTask.Order(
            visit.id(),
            visit.regionCode(),
            weight(visit.urgency()),
            visit.choice().stream().map(this::crew).filter(Objects::nonNull).toList(),
            visit.kind() != VisitKind.TO_INVITE,
            lastInTime(visit.dueAt()),
            new HashSet<>(visit.preferredDays()),
            appointment(visit.before()),
            appointment(visit.planned()),
            visit.pinned()),
        draft.halfDays());
  }

  private @Nullable Appointment appointment(@Nullable Slot slot) {
    Crew crew = slot == null ? null : crew(slot.craftsmanIds());
    return slot == null || crew == null ? null : new Appointment(crew, slot.halfDay());
  }

  private @Nullable Crew crew(List<UUID> ids) {
    List<Person> members = ids.stream().map(people::get).filter(Objects::nonNull).toList();
    return members.size() == ids.size() ? new Crew(members) : null;
  }

  private static @Nullable HalfDay lastInTime(@Nullable Instant dueAt) {
    return dueAt == null ? null : HalfDay.lastUntil(dueAt);
  }

  private static Weight weight(Urgency urgency) {
    return switch (urgency) {
      case NORMAL -> Weight.NORMAL;
      case URGENT -> Weight.URGENT;
      case EMERGENCY -> Weight.EMERGENCY;
    };
  }
}
