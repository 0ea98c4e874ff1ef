package org.jiangqiao.matching.weekplan;

import static org.jiangqiao.matching.weekplan.Weeks.aPerson;
import static org.jiangqiao.matching.weekplan.Weeks.absent;
import static org.jiangqiao.matching.weekplan.Weeks.anAgreedVisit;
import static org.jiangqiao.matching.weekplan.Weeks.anOpenVisit;
import static org.jiangqiao.matching.weekplan.Weeks.before;
import static org.jiangqiao.matching.weekplan.Weeks.day;
import static org.jiangqiao.matching.weekplan.Weeks.due;
import static org.jiangqiao.matching.weekplan.Weeks.elsewhere;
import static org.jiangqiao.matching.weekplan.Weeks.in;
import static org.jiangqiao.matching.weekplan.Weeks.on;
import static org.jiangqiao.matching.weekplan.Weeks.preferring;
import static org.jiangqiao.matching.weekplan.Weeks.task;

import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule by itself, before it is weighed against the others. */
class WeekRulesTest {

  private final ConstraintVerifier<WeekRules, Week> verifier =
      ConstraintVerifier.build(new WeekRules(), Week.class, VisitTask.class);

  private final Person turner = aPerson("车工一");
  private final Person welder = aPerson("焊工一");
  private final HalfDay monday = HalfDay.morning(day(0));
  private final HalfDay mondayAfternoon = HalfDay.afternoon(day(0));
  private final HalfDay friday = HalfDay.afternoon(day(4));

  @Test
  void onlyWhoFitsComes() {
    VisitTask visit = task(anOpenVisit(turner));
    visit.setAppointment(new Appointment(Crew.of(welder), monday));

    verifier
        .verifyThat(WeekRules::skills)
        .given(visit)
        .justifiesWith(new Why("weekplan.why.skills", List.of("焊工一")))
        .penalizesBy(1);
    verifier.verifyThat(WeekRules::skills).given(on(monday, anOpenVisit(turner))).hasNoImpact();
  }

  @Test
  void nobodyComesOnADayOfAbsence() {
    Person away = absent(turner, day(0));

    verifier
        .verifyThat(WeekRules::absent)
        .given(on(monday, anAgreedVisit(welder, away)))
        .justifiesWith(
            new Why("weekplan.why.absent", List.of("车工一", "2026-11-23", "@weekplan.part.MORNING")))
        .penalizesBy(1);
    verifier
        .verifyThat(WeekRules::absent)
        .given(on(friday, anAgreedVisit(welder, away)))
        .hasNoImpact();
  }

  @Test
  void aVisitOutsideThePlanTakesItsHalfDay() {
    Person busy = elsewhere(turner, monday);

    verifier
        .verifyThat(WeekRules::elsewhere)
        .given(on(monday, anAgreedVisit(busy)), on(mondayAfternoon, anAgreedVisit(busy)))
        .penalizesBy(1);
  }

  @Test
  void nobodyIsAtTwoPlacesAtOnce() {
    verifier
        .verifyThat(WeekRules::twoPlaces)
        .given(on(monday, anAgreedVisit(turner, welder)), on(monday, anAgreedVisit(welder)))
        .penalizesBy(1);
    verifier
        .verifyThat(WeekRules::twoPlaces)
        .given(on(monday, anAgreedVisit(turner)), on(mondayAfternoon, anAgreedVisit(turner)))
        .hasNoImpact();
  }

  @Test
  void onlyProposalsUseUpCapacity() {
    verifier
        .verifyThat(WeekRules::capacity)
        .given(
            on(monday, anOpenVisit(turner)),
            on(mondayAfternoon, anOpenVisit(turner)),
            on(friday, anOpenVisit(turner)),
            on(HalfDay.morning(day(1)), anAgreedVisit(turner)))
        .penalizesBy(1);
  }

  @Test
  void whatPressesIsPlannedFirst() {
    verifier
        .verifyThat(WeekRules::unplanned)
        .given(task(anAgreedVisit(turner)), task(due(monday, Weight.URGENT, anAgreedVisit(turner))))
        .penalizesBy(4);
  }

  @Test
  void latenessCountsByHalfDaysAndUrgency() {
    VisitTask.Order visit = anAgreedVisit(turner);

    verifier
        .verifyThat(WeekRules::late)
        .given(on(HalfDay.morning(day(1)), due(monday, Weight.URGENT, visit)))
        .justifiesWith(
            new Why("weekplan.why.late", List.of("2026-11-23", "@weekplan.part.MORNING", "2")))
        .penalizesBy(2 * 3);
    verifier
        .verifyThat(WeekRules::late)
        .given(on(monday, due(monday, Weight.URGENT, visit)))
        .hasNoImpact();
  }

  @Test
  void laterIsWorse() {
    verifier
        .verifyThat(WeekRules::waiting)
        .given(on(monday, anAgreedVisit(turner)), on(friday, anAgreedVisit(turner)))
        .penalizesBy(9);
  }

  @Test
  void aMoveCostsWhateverIsMoved() {
    Appointment agreed = new Appointment(Crew.of(turner), monday);

    verifier
        .verifyThat(WeekRules::moved)
        .given(
            on(monday, before(agreed, false, anAgreedVisit(turner))),
            on(friday, before(agreed, false, anAgreedVisit(turner))),
            on(friday, anAgreedVisit(turner)))
        .penalizesBy(1);
  }

  @Test
  void theEnterprisesDaysArePreferred() {
    verifier
        .verifyThat(WeekRules::notPreferred)
        .given(
            on(monday, preferring(day(0), anAgreedVisit(turner))),
            on(monday, preferring(day(1), anAgreedVisit(turner))))
        .penalizesBy(1);
  }

  @Test
  void aDayIsOneJourney() {
    VisitTask.Order there = in(Weeks.LUOHU, anAgreedVisit(turner));
    VisitTask.Order alsoThere = in(Weeks.LUOHU, anAgreedVisit(turner));

    verifier
        .verifyThat(WeekRules::travel)
        .given(on(monday, there), on(friday, alsoThere))
        .penalizesBy(5 + 5 + 5 + 5);
    verifier
        .verifyThat(WeekRules::travel)
        .given(on(monday, there), on(mondayAfternoon, alsoThere))
        .justifiesWith(new Why("weekplan.why.one-journey", List.of("车工一", "2")))
        .penalizesBy(5 + 2 + 5);
  }

  @Test
  void theBestOfTheCandidatesIsPreferred() {
    VisitTask.Order open = anOpenVisit(turner, welder);
    VisitTask second = task(open);
    second.setAppointment(new Appointment(Crew.of(welder), monday));

    verifier.verifyThat(WeekRules::rank).given(second).penalizesBy(1);
    verifier.verifyThat(WeekRules::rank).given(on(monday, open)).hasNoImpact();
  }

  @Test
  void loadGrowsByTheSquare() {
    verifier
        .verifyThat(WeekRules::load)
        .given(
            on(monday, anAgreedVisit(turner)),
            on(mondayAfternoon, anAgreedVisit(turner)),
            on(friday, anAgreedVisit(welder)))
        .penalizesBy(4 + 1);
  }
}
