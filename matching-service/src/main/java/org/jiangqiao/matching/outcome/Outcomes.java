package org.jiangqiao.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.matching.engagement.Engagements;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.paging.IdCursor;
import org.jiangqiao.matching.paging.Where;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The enterprise confirms what came of a case, and corrects it when the union gives it back. */
@ApplicationScoped
public class Outcomes {

  private final OutcomeRepository outcomes;
  private final OutcomeViews views;
  private final Engagements engagements;
  private final CaseAccess access;
  private final CaseProgress progress;
  private final CaseNotices notices;
  private final Timeline timeline;
  private final Caller caller;
  private final Clock clock;

  Outcomes(
      OutcomeRepository outcomes,
      OutcomeViews views,
      Engagements engagements,
      CaseAccess access,
      CaseProgress progress,
      CaseNotices notices,
      Timeline timeline,
      Caller caller,
      Clock clock) {
    this.outcomes = outcomes;
    this.views = views;
    this.engagements = engagements;
    this.access = access;
    this.progress = progress;
    this.notices = notices;
    this.timeline = timeline;
    this.caller = caller;
    this.clock = clock;
  }

  /** Solved, the case is resolved; not solved, it goes back to dispatch. */
  @Transactional
  public void confirm(UUID helpRequestId, @Nullable String ifMatch, OutcomeReport report) {
    Party party = access.require(helpRequestId, Party.Role.ENTERPRISE);
    HelpRequestFacts request = progress.lock(helpRequestId);
    ETags.require(ifMatch, request.version());
    Optional<Outcome> returned = latest(helpRequestId).filter(Outcome::awaitsCorrection);
    if (returned.isPresent() && request.status() != HelpRequestStatus.DELIVERED) {
      correct(returned.get(), request, report, party);
      return;
    }
    TimelineType type =
        report.solved() ? TimelineType.OUTCOME_CONFIRMED : TimelineType.OUTCOME_NOT_SOLVED;
    TimelineEvent event =
        TimelineEvent.of(helpRequestId, type, party.actor(), String.valueOf(report.rating()))
            .with("comment", report.comment());
    // First the step, which refuses a case that is not delivered.
    HelpRequestFacts now =
        report.solved()
            ? progress.resolved(helpRequestId, event)
            : progress.notSolved(helpRequestId, event);
    outcomes.persistAndFlush(
        Outcome.confirm(request, engagements.confirm(helpRequestId), report, clock.instant()));
    NoticeType notice =
        report.solved() ? NoticeType.OUTCOME_CONFIRMED : NoticeType.OUTCOME_NOT_SOLVED;
    notices.toUnion(now, notice, now.enterpriseName());
    notices.toCraftsmen(now, notice, now.enterpriseName());
  }

  private void correct(
      Outcome outcome, HelpRequestFacts request, OutcomeReport report, Party party) {
    outcome.correct(report, clock.instant());
    outcomes.flush();
    timeline.record(TimelineEvent.of(request.id(), TimelineType.OUTCOME_CORRECTED, party.actor()));
    notices.toUnion(request, NoticeType.OUTCOME_CONFIRMED, request.enterpriseName());
  }

  /** In the officer's scope, longest waiting first. */
  public Page<OutcomeView> list(@Nullable Boolean verified, PageRequest page) {
    Where where = Where.that("regionCode like :scope", "scope", caller.scope().prefix() + "%");
    if (verified != null) {
      where = where.and(verified ? "verifiedAt is not null" : "verifiedAt is null");
    }
    List<Outcome> found = outcomes.page(where, IdCursor.decode(page.cursor()), page.limit() + 1);
    Page<Outcome> shown = Page.of(found, page.limit(), outcome -> IdCursor.encode(outcome.id));
    return new Page<>(views.of(shown.items()), shown.nextCursor());
  }

  /** The newest outcome of each case that has one. */
  public Map<UUID, OutcomeView> latest(Collection<UUID> helpRequestIds) {
    return views.of(outcomes.of(helpRequestIds)).stream()
        .collect(Collectors.toMap(OutcomeView::helpRequestId, one -> one, (older, newer) -> newer));
  }

  private Optional<Outcome> latest(UUID helpRequestId) {
    List<Outcome> found = outcomes.of(List.of(helpRequestId));
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }
}
