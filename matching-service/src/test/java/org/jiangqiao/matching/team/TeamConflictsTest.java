package org.jiangqiao.matching.team;

import static org.jiangqiao.matching.team.Skilled.PLACE;
import static org.jiangqiao.matching.team.Skilled.against;
import static org.jiangqiao.matching.team.Skilled.craftsman;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.matching.candidate.SkilledCraftsman;
import org.jiangqiao.matching.team.TeamConflict.Kind;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.junit.jupiter.api.Test;

class TeamConflictsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final List<HalfDay> WANTED =
      List.of(HalfDay.morning(MONDAY), HalfDay.afternoon(MONDAY), HalfDay.morning(TUESDAY));
  private static final Availability FREE = new Availability(true, Set.of(), Set.of());

  private final SkilledCraftsman one = craftsman("液压", 0.9, "440306", 0);
  private final SkilledCraftsman other = craftsman("电气", 0.8, "440305", 1);

  @Test
  void nothingStandsAgainstWhoIsFreeAndNear() {
    assertEquals(List.of(), conflicts(one, FREE, other, FREE));
  }

  @Test
  void daysThatNeverMeetAreTold() {
    Availability monday = new Availability(true, Set.of(TUESDAY), Set.of());
    Availability tuesday = new Availability(true, Set.of(MONDAY), Set.of());

    List<TeamConflict> found = conflicts(one, monday, other, tuesday);

    assertEquals(List.of(Kind.NO_COMMON_TIME, Kind.ABSENT, Kind.ABSENT), kinds(found));
    assertFalse(found.getFirst().blocking());
  }

  @Test
  void aHalfDayTakenByAnotherVisitIsTaken() {
    Availability busy = new Availability(true, Set.of(), Set.of(WANTED.getFirst()));

    assertEquals(List.of(Kind.BUSY), kinds(conflicts(one, busy, other, FREE)));
    assertEquals(
        WANTED.subList(1, 3),
        TeamConflicts.common(
            List.of(one.craftsmanId(), other.craftsmanId()),
            Map.of(one.craftsmanId(), busy, other.craftsmanId(), FREE),
            WANTED));
  }

  @Test
  void aFullMonthAndASuspensionBlockAReachDoesNot() {
    assertTrue(blocking(against(one, "candidate.excluded.capacity"), FREE));
    assertTrue(blocking(one, new Availability(false, Set.of(), Set.of())));
    assertFalse(blocking(against(one, "candidate.excluded.reach-city"), FREE));
  }

  @Test
  void whoComesFromFarIsToldAndTheTwoWhoLiveFarthestApart() {
    SkilledCraftsman distant = craftsman("机械", 0.7, "320505", 2);
    Map<UUID, Availability> calendars =
        Map.of(one.craftsmanId(), FREE, other.craftsmanId(), FREE, distant.craftsmanId(), FREE);

    List<TeamConflict> found =
        TeamConflicts.of(
            Lineup.of(3, List.of(one, other, distant), null), calendars, WANTED, PLACE);

    assertEquals(List.of(Kind.FAR, Kind.FAR_APART), kinds(found));
    assertEquals(distant.craftsmanId(), found.getFirst().craftsmanId());
  }

  private boolean blocking(SkilledCraftsman changed, Availability calendar) {
    List<TeamConflict> found = conflicts(changed, calendar, other, FREE);
    assertEquals(List.of(Kind.NOT_ASKABLE), kinds(found));
    return found.getFirst().blocking();
  }

  private static List<TeamConflict> conflicts(
      SkilledCraftsman one, Availability first, SkilledCraftsman other, Availability second) {
    return TeamConflicts.of(
        Lineup.of(2, List.of(one, other), null),
        Map.of(one.craftsmanId(), first, other.craftsmanId(), second),
        WANTED,
        PLACE);
  }

  private static List<Kind> kinds(List<TeamConflict> found) {
    return found.stream().map(TeamConflict::kind).toList();
  }
}
