package org.jiangqiao.matching.planning;

import static java.util.stream.Collectors.toSet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.matching.client.CraftsmanRef;
import org.jiangqiao.matching.client.TalentDirectory;
import org.jiangqiao.matching.engagement.VisitArranging;
import org.jiangqiao.matching.engagement.VisitPlan;
import org.jiangqiao.matching.engagement.WeekVisits;
import org.jiangqiao.matching.engagement.WeekVisits.Span;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.invitation.ManualInvitations;
import org.jiangqiao.matching.weekplan.Conflicts;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.jiangqiao.matching.weekplan.VisitTask;
import org.jiangqiao.matching.weekplan.Week;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Makes a plan come true: all of it, or, when anything has changed meanwhile, nothing. */
@ApplicationScoped
public class WeekPlanAcceptance {

  private final WeekPlans plans;
  private final WeekFacts facts;
  private final TalentDirectory talent;
  private final VisitArranging arranging;
  private final WeekVisits visits;
  private final ManualInvitations invitations;
  private final CaseAccess access;
  private final CaseProgress progress;
  private final Clock clock;

  WeekPlanAcceptance(
      WeekPlans plans,
      WeekFacts facts,
      TalentDirectory talent,
      VisitArranging arranging,
      WeekVisits visits,
      ManualInvitations invitations,
      CaseAccess access,
      CaseProgress progress,
      Clock clock) {
    this.plans = plans;
    this.facts = facts;
    this.talent = talent;
    this.arranging = arranging;
    this.visits = visits;
    this.invitations = invitations;
    this.access = access;
    this.progress = progress;
    this.clock = clock;
  }

  /** Talent is asked before the transaction; what the database knows is looked at again in it. */
  public WeekPlan accept(UUID id, @Nullable String ifMatch) {
    WeekPlans.Opened seen = plans.open(id);
    ETags.require(ifMatch, seen.plan().version());
    seen.plan().requireReady();
    requireNoConflict(seen.draft());
    requireStillSo(seen.draft(), facts.read(seen.plan().scope(), seen.plan().week()));
    Map<UUID, CraftsmanRef> invitees = talent.lookup(invited(seen.draft()));
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              WeekPlan plan = plans.locked(id, ifMatch);
              plan.accept(clock.instant());
              carryOut(seen.draft(), invitees);
              plans.record("week-plan.accepted", plan);
              return plan;
            });
  }

  private static List<UUID> invited(PlanDraft draft) {
    return draft.visits().stream()
        .filter(visit -> visit.kind() == VisitKind.TO_INVITE)
        .map(DraftVisit::planned)
        .filter(Objects::nonNull)
        .map(slot -> slot.craftsmanIds().getFirst())
        .distinct()
        .toList();
  }

  private static void requireNoConflict(PlanDraft draft) {
    List<String> cases = inConflict(draft);
    if (!cases.isEmpty()) {
      throw Problem.conflict("week-plan-has-conflicts", String.join("、", cases));
    }
  }

  private static List<String> inConflict(PlanDraft draft) {
    Week week = DraftWeek.of(draft);
    Map<UUID, DraftVisit> visits = draft.byId();
    List<String> cases = new ArrayList<>();
    for (VisitTask task : week.getTasks()) {
      if (!Conflicts.of(week, task).isEmpty()) {
        cases.add(Objects.requireNonNull(visits.get(task.getId())).caseNumber());
      }
    }
    return cases;
  }

  /** The visits as they were planned, and the people as they are now. */
  private static void requireStillSo(PlanDraft planned, PlanDraft now) {
    Map<UUID, DraftVisit> current = now.byId();
    List<String> changed = new ArrayList<>();
    for (DraftVisit visit : planned.visits()) {
      DraftVisit today = current.get(visit.id());
      Slot slot = visit.planned();
      if (slot != null
          && (today == null || today.version() != visit.version() || over(now, slot))) {
        changed.add(visit.caseNumber());
      }
    }
    Map<UUID, DraftVisit> decided = planned.byId();
    changed.addAll(
        inConflict(
            now.with(
                visit -> {
                  DraftVisit one = decided.get(visit.id());
                  return one == null ? visit : visit.planned(one.planned());
                })));
    if (!changed.isEmpty()) {
      throw outOfDate(changed.stream().distinct().collect(Collectors.joining("、")));
    }
  }

  private static boolean over(PlanDraft now, Slot slot) {
    return !now.halfDays().contains(slot.halfDay());
  }

  private static Problem outOfDate(String cases) {
    return Problem.conflict("week-plan-out-of-date", cases);
  }

  /**
   * Cases in the order of their ids, then people in the order of theirs: no two wait for each
   * other.
   */
  private void carryOut(PlanDraft draft, Map<UUID, CraftsmanRef> invitees) {
    List<DraftVisit> todo =
        draft.visits().stream()
            .filter(visit -> visit.planned() != null)
            .filter(visit -> visit.kind() != VisitKind.ARRANGED || visit.moved())
            .sorted(Comparator.comparing(DraftVisit::helpRequestId))
            .toList();
    todo.forEach(visit -> progress.lock(visit.helpRequestId()));
    requireFree(draft, todo);
    todo.stream().filter(visit -> visit.kind() != VisitKind.TO_INVITE).forEach(this::arrange);
    todo.stream()
        .filter(visit -> visit.kind() == VisitKind.TO_INVITE)
        .sorted(Comparator.comparing(WeekPlanAcceptance::invitee))
        .forEach(visit -> invite(visit, invitees));
  }

  /** A plan of another union may have been accepted a moment ago. */
  private void requireFree(PlanDraft draft, List<DraftVisit> todo) {
    Set<UUID> people =
        todo.stream().flatMap(visit -> slot(visit).craftsmanIds().stream()).collect(toSet());
    visits.claim(people);
    Set<UUID> inThePlan = draft.byId().keySet();
    List<WeekVisits.Taken> taken =
        people.isEmpty() ? List.of() : visits.taken(people, span(draft.halfDays()));
    for (DraftVisit visit : todo) {
      boolean elsewhere =
          taken.stream()
              .filter(one -> !inThePlan.contains(one.visitId()))
              .filter(one -> slot(visit).craftsmanIds().contains(one.craftsmanId()))
              .anyMatch(one -> one.span().overlaps(span(List.of(slot(visit).halfDay()))));
      if (elsewhere) {
        throw outOfDate(visit.caseNumber());
      }
    }
  }

  private static Span span(List<HalfDay> halfDays) {
    return new Span(halfDays.getFirst().start(), halfDays.getLast().end());
  }

  private static Slot slot(DraftVisit visit) {
    return Objects.requireNonNull(visit.planned());
  }

  private static UUID invitee(DraftVisit visit) {
    return slot(visit).craftsmanIds().getFirst();
  }

  private void arrange(DraftVisit visit) {
    HalfDay time = slot(visit).halfDay();
    Party officer = access.require(visit.helpRequestId(), Party.Role.UNION);
    try {
      if (visit.kind() == VisitKind.ARRANGED) {
        arranging.move(visit.id(), visit.version(), time.start(), time.end(), officer);
      } else {
        VisitPlan plan = new VisitPlan(time.start(), time.end(), visit.place(), null);
        arranging.plan(visit.id(), visit.version(), plan, officer);
      }
    } catch (Problem changed) {
      if (changed.type() == ProblemType.STALE || changed.type() == ProblemType.ILLEGAL_TRANSITION) {
        throw outOfDate(visit.caseNumber()).causedBy(changed);
      }
      throw changed;
    }
  }

  private void invite(DraftVisit visit, Map<UUID, CraftsmanRef> invitees) {
    HalfDay time = slot(visit).halfDay();
    invitations.invitePlanned(
        visit.helpRequestId(),
        invitees.get(invitee(visit)),
        List.of(time.day().toString(), "@weekplan.part." + time.part()));
  }
}
