package org.jiangqiao.matching.weekplan;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One visit of the week that wants somebody and a half day. */
@PlanningEntity
public class VisitTask {

  private UUID id;
  private String regionCode;
  private Weight weight;
  private List<Crew> choice;
  private boolean agreed;
  private @Nullable HalfDay due;
  private HalfDay earliest;
  private Set<LocalDate> preferred;
  private @Nullable Appointment before;
  private boolean pinned;
  private boolean away;
  private List<Appointment> possible;
  private @Nullable Appointment appointment;

  /** For Timefold, which fills the fields of what it copies. */
  @SuppressWarnings("NullAway.Init")
  public VisitTask() {}

  /**
   * What is to be planned.
   *
   * @param choice who may come, the best first; one only where that is agreed
   * @param agreed whether they have already said yes
   * @param due the last half day within the service level
   * @param preferred days that suit the enterprise; empty when any does
   * @param before how it was planned or agreed until now: anything else is a move
   * @param start where the search begins
   * @param pinned it stays where the search begins
   */
  public record Order(
      UUID id,
      String regionCode,
      Weight weight,
      List<Crew> choice,
      boolean agreed,
      @Nullable HalfDay due,
      Set<LocalDate> preferred,
      @Nullable Appointment before,
      @Nullable Appointment start,
      boolean pinned) {}

  /**
   * @param halfDays those of the week that can still be planned, in order
   */
  public VisitTask(Order order, List<HalfDay> halfDays) {
    id = order.id();
    regionCode = order.regionCode();
    weight = order.weight();
    choice = List.copyOf(order.choice());
    agreed = order.agreed();
    due = order.due();
    earliest = halfDays.getFirst();
    preferred = Set.copyOf(order.preferred());
    before = order.before();
    pinned = order.pinned() && order.start() != null;
    possible = possible(halfDays);
    away = possible.isEmpty();
    appointment = order.start();
    if (appointment != null && !possible.contains(appointment)) {
      // Where somebody has put it, however impossible: what stands against it is told.
      possible.add(appointment);
    }
  }

  /** Only what the calendars allow, so that the search does not try the rest again and again. */
  private List<Appointment> possible(List<HalfDay> halfDays) {
    Set<Appointment> found = new LinkedHashSet<>();
    for (Crew crew : choice) {
      for (HalfDay halfDay : halfDays) {
        boolean free =
            crew.members().stream()
                .noneMatch(one -> one.isAbsent(halfDay) || one.isElsewhere(halfDay));
        if (free) {
          found.add(new Appointment(crew, halfDay));
        }
      }
    }
    return new ArrayList<>(found);
  }

  /** Where the search begins, what it tries, or what an officer has decided. */
  public void setAppointment(@Nullable Appointment appointment) {
    this.appointment = appointment;
  }

  /** Nobody of the choice is there at any time. */
  boolean away() {
    return away;
  }

  boolean suits(Crew crew) {
    return choice.contains(crew);
  }

  /** 0 for the best of the choice. */
  int rank() {
    return appointment == null ? 0 : Math.max(0, choice.indexOf(appointment.crew()));
  }

  boolean moved() {
    return before != null && !before.equals(appointment);
  }

  boolean onPreferredDay() {
    return appointment == null
        || preferred.isEmpty()
        || preferred.contains(appointment.halfDay().day());
  }

  /** Half days beyond the service level. */
  long late() {
    return appointment == null || due == null ? 0 : Math.max(0, appointment.halfDay().after(due));
  }

  /** Half days since it could have been. */
  long waiting() {
    return appointment == null ? 0 : Math.max(0, appointment.halfDay().after(earliest));
  }

  List<Person> members() {
    return appointment == null ? List.of() : appointment.crew().members();
  }

  /** Of an appointment only: streams leave out what has none. */
  public HalfDay halfDay() {
    return Objects.requireNonNull(appointment).halfDay();
  }

  boolean shares(VisitTask other) {
    return appointment != null
        && other.appointment != null
        && appointment.crew().shares(other.appointment.crew());
  }

  @PlanningId
  public UUID getId() {
    return id;
  }

  public String regionCode() {
    return regionCode;
  }

  public Weight weight() {
    return weight;
  }

  public List<Crew> choice() {
    return choice;
  }

  public boolean agreed() {
    return agreed;
  }

  public @Nullable HalfDay due() {
    return due;
  }

  public Set<LocalDate> preferred() {
    return preferred;
  }

  public @Nullable Appointment before() {
    return before;
  }

  @PlanningPin
  public boolean isPinned() {
    return pinned;
  }

  @ValueRangeProvider(id = "appointments")
  public List<Appointment> getPossible() {
    return possible;
  }

  @PlanningVariable(valueRangeProviderRefs = "appointments", allowsUnassigned = true)
  public @Nullable Appointment getAppointment() {
    return appointment;
  }
}
