package org.jiangqiao.matching.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.matching.client.TalentDirectory;
import org.jiangqiao.matching.engagement.WeekVisits;
import org.jiangqiao.matching.engagement.WeekVisits.Span;
import org.jiangqiao.matching.servicelevel.CaseClock;
import org.jiangqiao.matching.servicelevel.Clocks;
import org.jiangqiao.matching.servicelevel.Measure;
import org.jiangqiao.matching.servicelevel.WorkingCalendar;
import org.jiangqiao.matching.weekplan.HalfDay;

/** When a visit is wanted, and who is free then. */
@ApplicationScoped
class TeamCalendars {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** Where no deadline says it: two weeks are as far as people know their days. */
  private static final Period AHEAD = Period.ofDays(14);

  private final TalentDirectory talent;
  private final WeekVisits visits;
  private final Clocks clocks;
  private final WorkingCalendar calendar;
  private final Clock clock;

  TeamCalendars(
      TalentDirectory talent,
      WeekVisits visits,
      Clocks clocks,
      WorkingCalendar calendar,
      Clock clock) {
    this.talent = talent;
    this.visits = visits;
    this.clocks = clocks;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Working half days from tomorrow until the visit is due. */
  List<HalfDay> wanted(UUID helpRequestId) {
    LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), CHINA).plusDays(1);
    LocalDate last = tomorrow.plus(AHEAD);
    List<HalfDay> usual = halfDays(tomorrow, last);
    List<HalfDay> inTime =
        clocks.of(helpRequestId).stream()
            .filter(one -> one.measure() == Measure.VISIT && one.stoppedAt() == null)
            .findFirst()
            .map(CaseClock::dueAt)
            .map(due -> usual.stream().filter(one -> !one.end().isAfter(due)).toList())
            .orElse(usual);
    // Nobody comes in time any more: then as soon as they can.
    return inTime.isEmpty() ? usual : inTime;
  }

  private List<HalfDay> halfDays(LocalDate first, LocalDate end) {
    return first
        .datesUntil(end)
        .filter(calendar::contains)
        .flatMap(day -> Stream.of(HalfDay.morning(day), HalfDay.afternoon(day)))
        .toList();
  }

  /**
   * Of those whom talent knows; one remote call for all of them.
   *
   * @throws org.jiangqiao.platform.problem.Problem UPSTREAM_UNAVAILABLE when talent is away
   */
  Map<UUID, Availability> of(Collection<UUID> ids, List<HalfDay> wanted) {
    Map<UUID, Availability> found = new HashMap<>();
    if (ids.isEmpty() || wanted.isEmpty()) {
      return found;
    }
    LocalDate first = wanted.getFirst().day();
    Span span = new Span(wanted.getFirst().start(), wanted.getLast().end());
    Map<UUID, List<Span>> taken =
        visits.taken(ids, span).stream()
            .collect(
                Collectors.groupingBy(
                    WeekVisits.Taken::craftsmanId,
                    Collectors.mapping(WeekVisits.Taken::span, Collectors.toList())));
    talent
        .calendars(ids, first, wanted.getLast().day())
        .forEach(
            (id, known) ->
                found.put(
                    id,
                    new Availability(
                        known.invitable(),
                        Set.copyOf(known.absentOn()),
                        overlapped(taken.getOrDefault(id, List.of()), wanted))));
    return found;
  }

  private static Set<HalfDay> overlapped(List<Span> taken, List<HalfDay> wanted) {
    return wanted.stream()
        .filter(
            halfDay -> taken.stream().anyMatch(new Span(halfDay.start(), halfDay.end())::overlaps))
        .collect(Collectors.toSet());
  }
}
