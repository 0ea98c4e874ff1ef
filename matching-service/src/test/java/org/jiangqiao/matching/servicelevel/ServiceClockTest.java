package org.jiangqiao.matching.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceClockTest {

  private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");
  private static final Duration CITY = Duration.ofHours(4);

  private final ServiceClock clock = startedFor("440306");

  @Test
  void warnsAtThreeQuartersThenBreachesThenEscalates() {
    assertEquals(List.of(), advance(Duration.ofMinutes(89)));
    assertEquals(List.of(new ClockChange.Warned("440306")), advance(Duration.ofMinutes(90)));
    assertEquals(ClockState.WARNING, clock.shown().state());

    assertEquals(
        List.of(new ClockChange.Breached("440306", "4403")), advance(Duration.ofMinutes(120)));
    assertEquals(ClockState.BREACHED, clock.shown().state());
    assertEquals("4403", clock.shown().escalatedTo());

    assertEquals(List.of(), advance(Duration.ofMinutes(359)));
    assertEquals(List.of(new ClockChange.Escalated("44")), advance(Duration.ofMinutes(360)));
    assertEquals("44", clock.shown().escalatedTo());
    assertEquals(List.of(), advance(Duration.ofDays(30)));
  }

  @Test
  void whatWasMissedWhileNobodyLookedHappensInOrder() {
    assertEquals(
        List.of(
            new ClockChange.Warned("440306"),
            new ClockChange.Breached("440306", "4403"),
            new ClockChange.Escalated("44")),
        advance(Duration.ofDays(1)));
  }

  @Test
  void aBreachInTheProvinceStaysThere() {
    ServiceClock provincial = startedFor("440000");

    List<ClockChange> changes =
        provincial.advance(START.plus(Duration.ofDays(9)), ServiceTime.AROUND_THE_CLOCK, CITY);

    assertEquals(
        List.of(new ClockChange.Warned("44"), new ClockChange.Breached("44", "44")), changes);
  }

  @Test
  void stoppedInTimeIsMetAndSaysNoMore() {
    clock.stop(START.plus(Duration.ofMinutes(119)));

    assertEquals(ClockState.MET, clock.shown().state());
    assertEquals(List.of(), advance(Duration.ofDays(1)));
  }

  @Test
  void stoppedTooLateIsBreachedEvenIfNobodyLooked() {
    clock.stop(START.plus(Duration.ofMinutes(121)));

    assertEquals(ClockState.BREACHED, clock.shown().state());
  }

  @Test
  void aPauseMovesTheDeadlineByWhatItLasted() {
    clock.pause(START.plus(Duration.ofMinutes(30)));
    assertTrue(clock.shown().paused());
    assertEquals(List.of(), advance(Duration.ofDays(3)));

    clock.resume(START.plus(Duration.ofHours(10)), ServiceTime.AROUND_THE_CLOCK);

    assertFalse(clock.shown().paused());
    assertEquals(
        START.plus(Duration.ofHours(10)).plus(Duration.ofMinutes(90)), clock.shown().dueAt());
    assertEquals(List.of(), advance(Duration.ofMinutes(600 + 59)));
    assertEquals(List.of(new ClockChange.Warned("440306")), advance(Duration.ofMinutes(600 + 60)));
  }

  @Test
  void aClockThatIsStoppedWhilePausedIsJudgedByWhenItWasPaused() {
    clock.pause(START.plus(Duration.ofMinutes(30)));
    clock.stop(START.plus(Duration.ofDays(5)));

    assertEquals(ClockState.MET, clock.shown().state());
    assertFalse(clock.shown().paused());
    assertNull(clock.shown().escalatedTo());
  }

  private List<ClockChange> advance(Duration sinceStart) {
    return clock.advance(START.plus(sinceStart), ServiceTime.AROUND_THE_CLOCK, CITY);
  }

  private static ServiceClock startedFor(String regionCode) {
    return ServiceClock.start(
        new ClockedCase(
            UUID.randomUUID(), "JQ-2026-440306-000001", "锥度超差", Urgency.NORMAL, regionCode),
        new ServiceLevelRule(Urgency.NORMAL, Measure.FIRST_ANSWER, UnionLevel.COUNTY, 120, false),
        1,
        new ServiceClock.Start(START, ServiceTime.AROUND_THE_CLOCK));
  }
}
