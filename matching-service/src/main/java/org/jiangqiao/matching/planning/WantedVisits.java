package org.jiangqiao.matching.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.matching.candidate.CandidateMatching;
import org.jiangqiao.matching.candidate.RankedCandidate;
import org.jiangqiao.matching.candidate.Workload;
import org.jiangqiao.matching.candidate.Workloads;
import org.jiangqiao.matching.engagement.WeekVisits;
import org.jiangqiao.matching.engagement.WeekVisits.Arrangeable;
import org.jiangqiao.matching.engagement.WeekVisits.Span;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.invitation.Invitations;
import org.jiangqiao.matching.servicelevel.CaseClock;
import org.jiangqiao.matching.servicelevel.Clocks;
import org.jiangqiao.matching.servicelevel.Measure;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.jiangqiao.platform.identity.UnionScope;
import org.jspecify.annotations.Nullable;

/** The visits that a week's plan is about. */
@ApplicationScoped
class WantedVisits {

  /** More than these nobody would be asked in a week. */
  private static final int CANDIDATES = 10;

  private final WeekVisits visits;
  private final HelpRequests requests;
  private final Invitations invitations;
  private final CandidateMatching matching;
  private final Workloads workloads;
  private final Clocks clocks;

  WantedVisits(
      WeekVisits visits,
      HelpRequests requests,
      Invitations invitations,
      CandidateMatching matching,
      Workloads workloads,
      Clocks clocks) {
    this.visits = visits;
    this.requests = requests;
    this.invitations = invitations;
    this.matching = matching;
    this.workloads = workloads;
    this.clocks = clocks;
  }

  @Transactional
  List<DraftVisit> of(UnionScope scope, List<HalfDay> halfDays, int atMost) {
    Span week = new Span(halfDays.getFirst().start(), halfDays.getLast().end());
    List<Arrangeable> agreed =
        visits.arrangeable(scope.prefix(), week, atMost).stream()
            .filter(one -> one.planned() == null || fits(one.planned(), halfDays))
            .toList();
    List<HelpRequestFacts> waiting = nobodyYet(scope, atMost);
    Map<UUID, HelpRequestFacts> cases =
        requests.facts(agreed.stream().map(Arrangeable::helpRequestId).distinct().toList());
    Map<UUID, List<CaseClock>> running =
        clocks.of(
            Stream.concat(cases.keySet().stream(), waiting.stream().map(HelpRequestFacts::id))
                .toList());
    List<DraftVisit> found = new ArrayList<>();
    for (Arrangeable one : agreed) {
      HelpRequestFacts request = Objects.requireNonNull(cases.get(one.helpRequestId()));
      found.add(agreed(one, request, due(running.get(request.id()))));
    }
    for (HelpRequestFacts request : waiting) {
      found.add(toInvite(request, due(running.get(request.id()))));
    }
    return found;
  }

  /** A visit that is longer than half a day, or outside working time, stays as people made it. */
  private static boolean fits(@Nullable Span span, List<HalfDay> halfDays) {
    return span != null
        && halfDays.contains(HalfDay.at(span.from()))
        && HalfDay.at(span.from()).equals(HalfDay.at(span.to().minusMillis(1)));
  }

  /** While somebody is being asked, nobody else is proposed. */
  private List<HelpRequestFacts> nobodyYet(UnionScope scope, int atMost) {
    List<HelpRequestFacts> waiting = requests.waitingForSomebody(scope.prefix(), atMost);
    Map<UUID, List<Invitation>> asked =
        invitations.of(waiting.stream().map(HelpRequestFacts::id).toList());
    return waiting.stream()
        .filter(one -> asked.getOrDefault(one.id(), List.of()).stream().noneMatch(Invitation::open))
        .toList();
  }

  private static @Nullable Instant due(@Nullable List<CaseClock> running) {
    return running == null
        ? null
        : running.stream()
            .filter(clock -> clock.measure() == Measure.VISIT && clock.stoppedAt() == null)
            .filter(clock -> !clock.paused())
            .map(CaseClock::dueAt)
            .findFirst()
            .orElse(null);
  }

  private static DraftVisit agreed(
      Arrangeable one, HelpRequestFacts request, @Nullable Instant due) {
    Span span = one.planned();
    Slot slot = span == null ? null : new Slot(one.craftsmanIds(), HalfDay.at(span.from()));
    UUID visit = one.visitId();
    String place = one.place();
    return new DraftVisit(
        visit == null ? one.engagementId() : visit,
        visit == null ? VisitKind.TO_ARRANGE : VisitKind.ARRANGED,
        request.id(),
        one.version(),
        request.caseNumber(),
        request.title(),
        request.enterpriseName(),
        place == null ? request.enterpriseName() : place,
        request.regionCode(),
        request.urgency(),
        List.of(one.craftsmanIds()),
        due,
        List.of(),
        slot,
        slot,
        false);
  }

  private DraftVisit toInvite(HelpRequestFacts request, @Nullable Instant due) {
    List<RankedCandidate> ranked = matching.ranked(request.id());
    Map<UUID, Workload> loads =
        workloads.of(request.id(), ranked.stream().map(RankedCandidate::craftsmanId).toList());
    List<List<UUID>> choice =
        ranked.stream()
            .map(RankedCandidate::craftsmanId)
            .filter(id -> notAskedYet(loads.getOrDefault(id, Workload.NONE)))
            .limit(CANDIDATES)
            .map(List::of)
            .toList();
    return new DraftVisit(
        request.id(),
        VisitKind.TO_INVITE,
        request.id(),
        request.version(),
        request.caseNumber(),
        request.title(),
        request.enterpriseName(),
        request.enterpriseName(),
        request.regionCode(),
        request.urgency(),
        choice,
        due,
        List.of(),
        null,
        null,
        false);
  }

  private static boolean notAskedYet(Workload load) {
    return load.invitation() == null && !load.refusedInThisCase();
  }
}
