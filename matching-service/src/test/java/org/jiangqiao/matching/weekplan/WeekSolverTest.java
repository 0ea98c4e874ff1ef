package org.jiangqiao.matching.weekplan;

import static org.jiangqiao.matching.weekplan.Weeks.HALF_DAYS;
import static org.jiangqiao.matching.weekplan.Weeks.aPerson;
import static org.jiangqiao.matching.weekplan.Weeks.absent;
import static org.jiangqiao.matching.weekplan.Weeks.anAgreedVisit;
import static org.jiangqiao.matching.weekplan.Weeks.anOpenVisit;
import static org.jiangqiao.matching.weekplan.Weeks.before;
import static org.jiangqiao.matching.weekplan.Weeks.day;
import static org.jiangqiao.matching.weekplan.Weeks.on;
import static org.jiangqiao.matching.weekplan.Weeks.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiangqiao.matching.message.Messages;
import org.junit.jupiter.api.Test;

/** The rules together, as the search weighs them. */
class WeekSolverTest {

  private final Person turner = aPerson("车工一");
  private final Person welder = aPerson("焊工一");

  @Test
  void eachCraftsmanIsAtOnePlaceAndUrgentCasesComeFirst() {
    List<VisitTask> tasks = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      Weight weight = i == 10 ? Weight.EMERGENCY : Weight.NORMAL;
      tasks.add(task(Weeks.due(HalfDay.morning(day(0)), weight, anAgreedVisit(turner))));
    }

    Week solved = solve(tasks);

    assertTrue(solved.getScore().isFeasible());
    List<VisitTask> planned =
        solved.getTasks().stream().filter(one -> one.getAppointment() != null).toList();
    assertEquals(10, planned.stream().map(VisitTask::halfDay).distinct().count());
    assertEquals(HALF_DAYS.getFirst(), solved.getTasks().get(10).halfDay());
    VisitTask leftOut =
        solved.getTasks().stream()
            .filter(one -> one.getAppointment() == null)
            .findFirst()
            .orElseThrow();
    assertEquals("weekplan.why.unplanned-full", Reasons.of(solved, leftOut).getFirst().key());
  }

  @Test
  void onePersonsIllnessMovesOnlyTheirVisits() {
    Map<UUID, Appointment> agreed =
        IntStream.range(0, 6)
            .mapToObj(
                i -> on(HALF_DAYS.get(i), i < 2 ? anAgreedVisit(turner) : anAgreedVisit(welder)))
            .collect(Collectors.toMap(VisitTask::getId, VisitTask::getAppointment));
    Person ill = absent(turner, day(0));

    Week replanned =
        solve(
            agreed.entrySet().stream()
                .map(
                    was -> {
                      boolean turners = was.getValue().crew().members().contains(turner);
                      Person now = turners ? ill : welder;
                      Appointment before = new Appointment(Crew.of(now), was.getValue().halfDay());
                      return task(before(before, false, anAgreedVisit(now)));
                    })
                .toList());

    assertTrue(replanned.getScore().isFeasible());
    assertEquals(2, replanned.getTasks().stream().filter(VisitTask::moved).count());
  }

  @Test
  void whatIsPinnedStaysAndItsConflictIsSaid() {
    Person ill = absent(turner, day(0));
    Appointment pinned = new Appointment(Crew.of(ill), HALF_DAYS.getFirst());

    Week solved = solve(List.of(task(before(pinned, true, anAgreedVisit(ill)))));

    VisitTask task = solved.getTasks().getFirst();
    assertEquals(pinned, task.getAppointment());
    assertFalse(solved.getScore().isFeasible());
    assertEquals("weekplan.why.absent", Conflicts.of(solved, task).getFirst().key());
  }

  @Test
  void whereNobodyFitsNobodyIsSent() {
    Week solved = solve(List.of(task(anOpenVisit())));

    assertNull(solved.getTasks().getFirst().getAppointment());
    assertEquals(
        "weekplan.why.unplanned-nobody",
        Reasons.of(solved, solved.getTasks().getFirst()).getFirst().key());
  }

  @Test
  void everyReasonIsASentenceInBothLanguages() {
    Week solved =
        solve(
            Stream.of(anOpenVisit(turner, welder), anAgreedVisit(turner), anOpenVisit(welder))
                .map(Weeks::task)
                .toList());

    Map<Locale, List<String>> sentences =
        Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    locale ->
                        solved.getTasks().stream()
                            .flatMap(one -> Reasons.of(solved, one).stream())
                            .map(why -> Messages.text(locale, why.key(), why.arguments()))
                            .toList()));

    sentences.values().stream()
        .flatMap(List::stream)
        .forEach(sentence -> assertFalse(sentence.contains("{") || sentence.contains("@")));
    assertTrue(sentences.get(Locale.ENGLISH).stream().anyMatch(one -> one.contains("1 of 2")));
  }

  private static Week solve(List<VisitTask> tasks) {
    WeekSolver.Patience patience =
        new WeekSolver.Patience(Duration.ofSeconds(5), Duration.ofMillis(300));
    return WeekSolver.of(patience).solve(new Week(tasks), better -> {});
  }
}
