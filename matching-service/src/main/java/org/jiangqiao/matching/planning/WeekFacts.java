package org.jiangqiao.matching.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.matching.client.CraftsmanCalendar;
import org.jiangqiao.matching.client.TalentDirectory;
import org.jiangqiao.matching.engagement.WeekVisits;
import org.jiangqiao.matching.engagement.WeekVisits.Span;
import org.jiangqiao.matching.servicelevel.WorkingCalendar;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what a plan must know: the visits, who can come, and their calendars. */
@ApplicationScoped
class WeekFacts {

  private static final int DAYS = 7;

  /** More than this nobody looks through; larger unions plan by city or county. */
  private static final int MOST_VISITS = 500;

  private final WantedVisits wanted;
  private final WeekVisits visits;
  private final TalentDirectory talent;
  private final ProposalRoom room;
  private final WorkingCalendar calendar;
  private final Clock clock;

  WeekFacts(
      WantedVisits wanted,
      WeekVisits visits,
      TalentDirectory talent,
      ProposalRoom room,
      WorkingCalendar calendar,
      Clock clock) {
    this.wanted = wanted;
    this.visits = visits;
    this.talent = talent;
    this.room = room;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Those working half days of the week that are still ahead. */
  List<HalfDay> halfDays(LocalDate week) {
    Instant now = clock.instant();
    return week.datesUntil(week.plusDays(DAYS))
        .filter(calendar::contains)
        .flatMap(day -> Stream.of(HalfDay.morning(day), HalfDay.afternoon(day)))
        .filter(halfDay -> halfDay.start().isAfter(now))
        .toList();
  }

  /**
   * Asks talent for the calendars, so never inside a transaction.
   *
   * @throws Problem UPSTREAM_UNAVAILABLE when talent is away
   */
  @Transactional(Transactional.TxType.NEVER)
  PlanDraft read(UnionScope scope, LocalDate week) {
    List<HalfDay> halfDays = halfDays(week);
    if (halfDays.isEmpty()) {
      return new PlanDraft(List.of(), List.of(), List.of());
    }
    List<DraftVisit> planned = wanted.of(scope, halfDays, MOST_VISITS + 1);
    if (planned.size() > MOST_VISITS) {
      throw Problem.conflict("week-plan-too-large", MOST_VISITS);
    }
    Set<UUID> ids = new LinkedHashSet<>();
    planned.forEach(visit -> visit.choice().forEach(ids::addAll));
    LocalDate last = halfDays.getLast().day();
    Map<UUID, CraftsmanCalendar> calendars = talent.calendars(ids, halfDays.getFirst().day(), last);
    return new PlanDraft(
        halfDays, people(ids, calendars, planned, halfDays), known(planned, calendars));
  }

  /** Whom talent does not know any more, or who is suspended, is not proposed. */
  private static List<DraftVisit> known(
      List<DraftVisit> visits, Map<UUID, CraftsmanCalendar> calendars) {
    return visits.stream()
        .map(
            visit ->
                visit.kind() == VisitKind.TO_INVITE
                    ? visit.choosing(
                        visit.choice().stream()
                            .filter(crew -> invitable(calendars.get(crew.getFirst())))
                            .toList())
                    : visit)
        .toList();
  }

  private static boolean invitable(@Nullable CraftsmanCalendar one) {
    return one != null && one.invitable();
  }

  private List<DraftPerson> people(
      Set<UUID> ids,
      Map<UUID, CraftsmanCalendar> calendars,
      List<DraftVisit> planned,
      List<HalfDay> halfDays) {
    Set<UUID> inThePlan = planned.stream().map(DraftVisit::id).collect(Collectors.toSet());
    Span week = new Span(halfDays.getFirst().start(), halfDays.getLast().end());
    Map<UUID, List<WeekVisits.Taken>> taken =
        visits.taken(ids, week).stream()
            .filter(one -> !inThePlan.contains(one.visitId()))
            .collect(Collectors.groupingBy(WeekVisits.Taken::craftsmanId));
    Map<UUID, ProposalRoom.Room> rooms = room.of(calendars.values());
    List<DraftPerson> people = new ArrayList<>();
    for (CraftsmanCalendar one : calendars.values()) {
      ProposalRoom.Room left = rooms.getOrDefault(one.id(), ProposalRoom.Room.NONE);
      String region = one.regionCode();
      people.add(
          new DraftPerson(
              one.id(),
              one.name(),
              region == null ? "" : region,
              one.absentOn(),
              overlapped(taken.getOrDefault(one.id(), List.of()), halfDays),
              left.proposals(),
              left.engagements()));
    }
    return people;
  }

  private static List<HalfDay> overlapped(List<WeekVisits.Taken> taken, List<HalfDay> halfDays) {
    return halfDays.stream()
        .filter(
            halfDay ->
                taken.stream()
                    .map(WeekVisits.Taken::span)
                    .anyMatch(span -> span.overlaps(new Span(halfDay.start(), halfDay.end()))))
        .toList();
  }
}
