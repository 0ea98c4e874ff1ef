package org.jiangqiao.matching.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.concurrency.ETags;

/** Setting the time of visits; who may do so has been decided before. */
@ApplicationScoped
public class VisitArranging {

  private final EngagementRepository engagements;
  private final VisitRepository visits;
  private final CaseProgress progress;
  private final CaseNotices notices;
  private final Timeline timeline;

  VisitArranging(
      EngagementRepository engagements,
      VisitRepository visits,
      CaseProgress progress,
      CaseNotices notices,
      Timeline timeline) {
    this.engagements = engagements;
    this.visits = visits;
    this.progress = progress;
    this.notices = notices;
    this.timeline = timeline;
  }

  /**
   * For an engagement that is still as somebody saw it.
   *
   * @throws org.jiangqiao.platform.problem.Problem STALE when it is not
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void plan(UUID engagementId, long version, VisitPlan plan, Party planner) {
    Engagement engagement = engagements.get(engagementId);
    HelpRequestFacts request = lock(engagement);
    ETags.require(ETags.of(version), engagement.version());
    plan(engagement, request, plan, planner);
  }

  /** The case is locked. */
  void plan(Engagement engagement, HelpRequestFacts request, VisitPlan plan, Party planner) {
    engagement.planVisit();
    Visit visit = Visit.plan(engagement.id(), plan);
    visits.persistAndFlush(visit);
    tell(engagement, visit, request, planner, TimelineType.VISIT_PLANNED, NoticeType.VISIT_PLANNED);
  }

  /** The same visit at another time; the craftsmen and the enterprise are told. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void move(UUID visitId, long version, Instant start, Instant end, Party planner) {
    Visit visit = visits.get(visitId);
    Engagement engagement = engagements.get(visit.engagementId);
    HelpRequestFacts request = lock(engagement);
    visits.getEntityManager().refresh(visit);
    ETags.require(ETags.of(version), visit.version);
    visit.move(start, end);
    visits.flush();
    tell(engagement, visit, request, planner, TimelineType.VISIT_MOVED, NoticeType.VISIT_MOVED);
  }

  private HelpRequestFacts lock(Engagement engagement) {
    HelpRequestFacts request = progress.lock(engagement.helpRequestId());
    engagements.getEntityManager().refresh(engagement);
    return request;
  }

  private void tell(
      Engagement engagement,
      Visit visit,
      HelpRequestFacts request,
      Party planner,
      TimelineType happened,
      NoticeType notice) {
    timeline.record(
        TimelineEvent.of(request.id(), happened, planner.actor(), visit.place, engagement.names())
            .with("visitId", visit.id)
            .with("plannedStart", visit.plannedStart)
            .with("plannedEnd", visit.plannedEnd)
            .with("status", request.status()));
    notices.toEnterprise(request, notice, visit.place);
    notices.toCraftsmen(request, notice, visit.place);
  }
}
