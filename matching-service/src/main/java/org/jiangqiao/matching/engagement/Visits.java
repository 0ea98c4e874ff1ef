package org.jiangqiao.matching.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jiangqiao.matching.attachment.AttachmentPart;
import org.jiangqiao.matching.attachment.Attachments;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.servicelevel.Clocks;
import org.jiangqiao.matching.servicelevel.Measure;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Planning, checking in, reporting and cancelling visits. */
@ApplicationScoped
public class Visits {

  private final EngagementRepository engagements;
  private final VisitRepository visits;
  private final EngagementViews views;
  private final VisitArranging arranging;
  private final VisitCollisions collisions;
  private final Attachments attachments;
  private final CaseAccess access;
  private final CaseProgress progress;
  private final CaseNotices notices;
  private final Clocks clocks;
  private final Timeline timeline;
  private final Clock clock;

  Visits(
      EngagementRepository engagements,
      VisitRepository visits,
      EngagementViews views,
      VisitArranging arranging,
      VisitCollisions collisions,
      Attachments attachments,
      CaseAccess access,
      CaseProgress progress,
      CaseNotices notices,
      Clocks clocks,
      Timeline timeline,
      Clock clock) {
    this.engagements = engagements;
    this.visits = visits;
    this.views = views;
    this.arranging = arranging;
    this.collisions = collisions;
    this.attachments = attachments;
    this.access = access;
    this.progress = progress;
    this.notices = notices;
    this.clocks = clocks;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** By an officer or the lead craftsman. */
  @Transactional
  public EngagementView plan(UUID engagementId, VisitPlan plan) {
    Engagement engagement = engagements.get(engagementId);
    Party planner =
        access.require(engagement.helpRequestId(), Party.Role.UNION, Party.Role.CRAFTSMAN);
    UUID craftsman = planner.craftsmanId();
    if (craftsman != null && !engagement.isLead(craftsman)) {
      throw Problem.forbidden();
    }
    // Before the case, as plans of weeks do: two that go the other way would wait for each other.
    collisions.refuse(engagement, plan);
    arranging.plan(engagement, lock(engagement), plan, planner);
    return views.detailed(engagement);
  }

  @Transactional
  public EngagementView checkIn(
      UUID visitId,
      @Nullable String ifMatch,
      @Nullable Double latitude,
      @Nullable Double longitude) {
    Visit visit = visits.get(visitId);
    Engagement engagement = engagements.get(visit.engagementId);
    Party craftsman = engaged(engagement);
    HelpRequestFacts request = lock(engagement, visit, ifMatch);
    visit.checkIn(latitude, longitude, clock.instant());
    engagement.arrive();
    visits.flush();
    clocks.stop(request.id(), Measure.VISIT);
    record(visit, request, TimelineType.VISIT_CHECKED_IN, craftsman);
    notices.toEnterprise(request, NoticeType.VISIT_CHECKED_IN, craftsman.actor().name());
    notices.toUnion(request, NoticeType.VISIT_CHECKED_IN, craftsman.actor().name());
    return views.detailed(engagement);
  }

  /** The last report delivers the case to the enterprise. */
  @Transactional
  public EngagementView report(UUID visitId, @Nullable String ifMatch, VisitReport report) {
    Visit visit = visits.get(visitId);
    Engagement engagement = engagements.get(visit.engagementId);
    Party craftsman = engaged(engagement);
    HelpRequestFacts request = lock(engagement, visit, ifMatch);
    visit.report(report, clock.instant());
    engagement.report(visits.of(engagement.id()));
    visits.flush();
    attachments.use(
        new Attachments.Place(request.id(), AttachmentPart.REPORT, visitId),
        report.attachmentIds());
    TimelineEvent event =
        event(visit, TimelineType.VISIT_REPORTED, craftsman)
            .with("workersTrained", report.workersTrained());
    deliverOrRecord(engagement, event);
    notices.toEnterprise(request, NoticeType.VISIT_REPORTED, craftsman.actor().name());
    notices.toUnion(request, NoticeType.VISIT_REPORTED, craftsman.actor().name());
    return views.detailed(engagement);
  }

  @Transactional
  public EngagementView cancel(UUID visitId, @Nullable String ifMatch, String reason) {
    Visit visit = visits.get(visitId);
    Engagement engagement = engagements.get(visit.engagementId);
    Party party =
        access.require(engagement.helpRequestId(), Party.Role.UNION, Party.Role.CRAFTSMAN);
    UUID craftsman = party.craftsmanId();
    if (craftsman != null && !engagement.has(craftsman)) {
      throw Problem.forbidden();
    }
    HelpRequestFacts request = lock(engagement, visit, ifMatch);
    visit.cancel(reason);
    engagement.cancelVisit(visits.of(engagement.id()));
    visits.flush();
    deliverOrRecord(
        engagement, event(visit, TimelineType.VISIT_CANCELLED, party).with("reason", reason));
    notices.toEnterprise(request, NoticeType.VISIT_CANCELLED, reason);
    notices.toUnion(request, NoticeType.VISIT_CANCELLED, reason);
    notices.toCraftsmen(request, NoticeType.VISIT_CANCELLED, reason);
    return views.detailed(engagement);
  }

  private void deliverOrRecord(Engagement engagement, TimelineEvent event) {
    if (engagement.status() == EngagementStatus.REPORTED) {
      progress.delivered(engagement.helpRequestId(), event);
    } else {
      timeline.record(event);
    }
  }

  private Party engaged(Engagement engagement) {
    Party party = access.require(engagement.helpRequestId(), Party.Role.CRAFTSMAN);
    UUID craftsman = party.craftsmanId();
    if (craftsman == null || !engagement.has(craftsman)) {
      throw Problem.forbidden();
    }
    return party;
  }

  private HelpRequestFacts lock(Engagement engagement) {
    HelpRequestFacts request = progress.lock(engagement.helpRequestId());
    engagements.getEntityManager().refresh(engagement);
    return request;
  }

  private HelpRequestFacts lock(Engagement engagement, Visit visit, @Nullable String ifMatch) {
    HelpRequestFacts request = lock(engagement);
    visits.getEntityManager().refresh(visit);
    ETags.require(ifMatch, visit.version);
    return request;
  }

  private void record(Visit visit, HelpRequestFacts request, TimelineType type, Party party) {
    timeline.record(event(visit, type, party).with("status", request.status()));
  }

  private TimelineEvent event(Visit visit, TimelineType type, Party party) {
    Engagement engagement = engagements.get(visit.engagementId);
    return TimelineEvent.of(
            engagement.helpRequestId(), type, party.actor(), visit.place, engagement.names())
        .with("visitId", visit.id)
        .with("plannedStart", visit.plannedStart)
        .with("plannedEnd", visit.plannedEnd);
  }
}
