package org.jiangqiao.matching.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jiangqiao.matching.engagement.EngagementView;
import org.jiangqiao.matching.engagement.VisitStatus;
import org.jiangqiao.matching.engagement.VisitView;
import org.jiangqiao.matching.invitation.Invitation;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.matching.servicelevel.CaseClock;
import org.jiangqiao.matching.servicelevel.Measure;
import org.jiangqiao.matching.timeline.ActorRole;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Says of every case what happens next: somebody always has it. */
@ApplicationScoped
class NextSteps {

  private final CodeLists codes;
  private final Caller caller;
  private final Clock clock;

  NextSteps(CodeLists codes, Caller caller, Clock clock) {
    this.codes = codes;
    this.caller = caller;
    this.clock = clock;
  }

  NextStep of(CaseSituation situation) {
    return switch (situation.request().status()) {
      case DRAFT -> enterprise(situation, "case.next.submit", null);
      case SUBMITTED ->
          step("case.next.answer", ActorRole.PLATFORM, null, due(situation, Measure.FIRST_ANSWER));
      case ANSWERED -> enterprise(situation, "case.next.verdict", null);
      case CONSULTING -> consulting(situation);
      case DISPATCHING -> dispatching(situation);
      case ENGAGED -> engaged(situation);
      case DELIVERED -> enterprise(situation, "case.next.outcome", null);
      case RESOLVED -> resolved(situation);
      case CLOSED_UNRESOLVED, WITHDRAWN ->
          step("case.next.nothing", ActorRole.PLATFORM, null, null);
    };
  }

  private NextStep consulting(CaseSituation situation) {
    if (situation.participants().isEmpty()) {
      return asking(situation);
    }
    Instant by = due(situation, Measure.OUTCOME);
    if (situation.lastAuthor() == ActorRole.CRAFTSMAN) {
      return enterprise(situation, "case.next.read-advice", by);
    }
    String name = situation.participants().getFirst().name();
    Instant advice = due(situation, Measure.ADVICE);
    if (advice != null && clock.instant().isAfter(advice)) {
      return union(situation, "case.next.silent", advice, name);
    }
    return step("case.next.advise", ActorRole.CRAFTSMAN, name, advice == null ? by : advice, name);
  }

  private NextStep asking(CaseSituation situation) {
    Instant due = due(situation, Measure.INVITATION_ACCEPTED);
    Optional<Invitation> open =
        situation.invitations().stream()
            .filter(Invitation::open)
            .min(Comparator.comparing(Invitation::expiresAt));
    if (open.isPresent()) {
      String name = open.get().craftsmanName();
      return step("case.next.respond", ActorRole.CRAFTSMAN, name, open.get().expiresAt(), name);
    }
    boolean asked =
        situation.invitations().stream()
            .anyMatch(one -> !one.invitedAt().isBefore(situation.request().statusSince()));
    return asked
        ? union(situation, "case.next.find-craftsman", due)
        : step("case.next.match", ActorRole.PLATFORM, null, due);
  }

  private NextStep dispatching(CaseSituation situation) {
    boolean waiting =
        (situation.participants().isEmpty() || situation.teamInviting())
            && situation.invitations().stream().anyMatch(Invitation::open);
    return waiting
        ? asking(situation)
        : union(situation, "case.next.dispatch", due(situation, Measure.VISIT));
  }

  private NextStep engaged(CaseSituation situation) {
    EngagementView engagement = situation.engagement();
    if (engagement == null) {
      return union(situation, "case.next.plan-visit", due(situation, Measure.VISIT));
    }
    String lead =
        engagement.craftsmen().stream()
            .filter(EngagementView.Engaged::lead)
            .map(EngagementView.Engaged::name)
            .findFirst()
            .orElse("");
    if (has(engagement, VisitStatus.CHECKED_IN)) {
      return step(
          "case.next.report", ActorRole.CRAFTSMAN, lead, due(situation, Measure.OUTCOME), lead);
    }
    return engagement.visits().stream()
        .filter(visit -> visit.status() == VisitStatus.PLANNED)
        .min(Comparator.comparing(VisitView::plannedStart))
        .map(
            visit ->
                step(
                    "case.next.visit",
                    ActorRole.CRAFTSMAN,
                    lead,
                    visit.plannedStart(),
                    lead,
                    visit.place()))
        .orElseGet(() -> union(situation, "case.next.plan-visit", due(situation, Measure.VISIT)));
  }

  private static boolean has(EngagementView engagement, VisitStatus status) {
    return engagement.visits().stream().anyMatch(visit -> visit.status() == status);
  }

  private NextStep resolved(CaseSituation situation) {
    if (situation.outcomeAwaitsUnion()) {
      return union(situation, "case.next.verify", null);
    }
    return situation.outcomeAwaitsEnterprise()
        ? enterprise(situation, "case.next.correct-outcome", null)
        : step("case.next.nothing", ActorRole.PLATFORM, null, null);
  }

  /** The enterprise is told what to do, everybody else what is waited for. */
  private NextStep enterprise(CaseSituation situation, String key, @Nullable Instant by) {
    String told = caller.has(Roles.ENTERPRISE) ? key : key + ".awaited";
    return step(told, ActorRole.ENTERPRISE, situation.request().enterpriseName(), by);
  }

  private NextStep union(
      CaseSituation situation, String key, @Nullable Instant by, String... args) {
    String region = codes.regions().fullName(situation.request().regionCode());
    String holder = Messages.text(caller.locale(), "case.union", region);
    return step(key, ActorRole.UNION, holder, by, args);
  }

  private NextStep step(
      String key, ActorRole who, @Nullable String holder, @Nullable Instant by, String... args) {
    return new NextStep(
        Messages.text(caller.locale(), key, args),
        who,
        holder,
        by,
        by != null && clock.instant().isAfter(by));
  }

  private static @Nullable Instant due(CaseSituation situation, Measure measure) {
    return situation.clocks().stream()
        .filter(running -> running.measure() == measure && running.stoppedAt() == null)
        .map(CaseClock::dueAt)
        .findFirst()
        .orElse(null);
  }
}
