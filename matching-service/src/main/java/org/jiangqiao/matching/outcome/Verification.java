package org.jiangqiao.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.engagement.Engagements;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.event.Outbox;
import org.jspecify.annotations.Nullable;

/** The union verifies an outcome, which makes it count, or gives it back with a reason. */
@ApplicationScoped
public class Verification {

  private static final int SUMMARY = 400;

  private final OutcomeRepository outcomes;
  private final OutcomeViews views;
  private final SolvedCases cases;
  private final Engagements engagements;
  private final CaseAccess access;
  private final CaseProgress progress;
  private final CaseNotices notices;
  private final Timeline timeline;
  private final Outbox outbox;
  private final Audit audit;
  private final Event<OutcomeVerified> verified;
  private final Clock clock;

  Verification(
      OutcomeRepository outcomes,
      OutcomeViews views,
      SolvedCases cases,
      Engagements engagements,
      CaseAccess access,
      CaseProgress progress,
      CaseNotices notices,
      Timeline timeline,
      Outbox outbox,
      Audit audit,
      Event<OutcomeVerified> verified,
      Clock clock) {
    this.outcomes = outcomes;
    this.views = views;
    this.cases = cases;
    this.engagements = engagements;
    this.access = access;
    this.progress = progress;
    this.notices = notices;
    this.timeline = timeline;
    this.outbox = outbox;
    this.audit = audit;
    this.verified = verified;
    this.clock = clock;
  }

  @Transactional
  public OutcomeView verify(UUID id, @Nullable String ifMatch) {
    Outcome outcome = outcomes.get(id);
    Party officer = access.require(outcome.helpRequestId, Party.Role.UNION);
    HelpRequestFacts request = lock(outcome, ifMatch);
    Instant now = clock.instant();
    outcome.verify(officer.actor().name(), now);
    if (outcome.engagementId != null) {
      engagements.verify(outcome.engagementId);
    }
    outcomes.flush();
    timeline.record(TimelineEvent.of(request.id(), TimelineType.OUTCOME_VERIFIED, officer.actor()));
    outbox.publish(VerifiedOutcome.TYPE, id.toString(), event(outcome, request, now));
    verified.fire(new OutcomeVerified(id, request.id(), outcome.step, outcome.solved));
    notices.toEnterprise(request, NoticeType.OUTCOME_VERIFIED);
    notices.toCraftsmen(request, NoticeType.OUTCOME_VERIFIED);
    audit
        .in(request.regionCode())
        .record("outcome.verified", "outcome", id, Map.of("helpRequestId", request.id()));
    return views.of(outcome);
  }

  @Transactional
  public OutcomeView giveBack(UUID id, @Nullable String ifMatch, String reason) {
    Outcome outcome = outcomes.get(id);
    Party officer = access.require(outcome.helpRequestId, Party.Role.UNION);
    HelpRequestFacts request = lock(outcome, ifMatch);
    outcome.giveBack(reason);
    outcomes.flush();
    timeline.record(
        TimelineEvent.of(request.id(), TimelineType.OUTCOME_RETURNED, officer.actor(), reason));
    notices.toEnterprise(request, NoticeType.OUTCOME_RETURNED, reason);
    audit
        .in(request.regionCode())
        .record("outcome.returned", "outcome", id, Map.of("helpRequestId", request.id()));
    return views.of(outcome);
  }

  private HelpRequestFacts lock(Outcome outcome, @Nullable String ifMatch) {
    HelpRequestFacts request = progress.lock(outcome.helpRequestId);
    outcomes.getEntityManager().refresh(outcome);
    ETags.require(ifMatch, outcome.version);
    return request;
  }

  private VerifiedOutcome event(Outcome outcome, HelpRequestFacts request, Instant now) {
    SolvedCase solved = cases.of(outcome.id);
    return new VerifiedOutcome(
        outcome.id,
        request.id(),
        request.caseNumber(),
        solved.craftsmen().stream().map(SolvedCase.Craftsman::craftsmanId).toList(),
        request.title(),
        summary(solved),
        request.kind().name(),
        outcome.step,
        request.trade(),
        request.occupationCode(),
        request.industryCode(),
        request.regionCode(),
        outcome.solved,
        outcome.rating,
        OutcomeView.money(outcome.benefitCny),
        outcome.workersTrained,
        now);
  }

  /** What was wrong and what was done: this becomes evidence of what the craftsmen can do. */
  private static String summary(SolvedCase solved) {
    List<String> measures =
        solved.reports().isEmpty()
            ? solved.messages().stream()
                .filter(SolvedCase.Message::byCraftsman)
                .map(SolvedCase.Message::text)
                .toList()
            : solved.reports().stream().map(SolvedCase.Report::measures).toList();
    String text = solved.helpRequest().description() + "\n" + String.join("\n", measures);
    return text.length() > SUMMARY ? text.substring(0, SUMMARY) : text;
  }
}
