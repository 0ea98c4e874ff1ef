package org.jiangqiao.matching.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One planned coming of the engaged craftsmen. */
@Entity
class Visit {

  @Id UUID id;

  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "planned_start")
  Instant plannedStart;

  @Column(name = "planned_end")
  Instant plannedEnd;

  @Column String place;
  @Column @Nullable String note;

  @Enumerated(EnumType.STRING)
  VisitStatus status;

  @Column(name = "checked_in_at")
  @Nullable Instant checkedInAt;

  @Column @Nullable Double latitude;
  @Column @Nullable Double longitude;
  @Column @Nullable String findings;
  @Column @Nullable String measures;
  @Column @Nullable String advice;

  @Column(name = "workers_trained")
  @Nullable Integer workersTrained;

  @Column(name = "reported_at")
  @Nullable Instant reportedAt;

  @Column(name = "cancel_reason")
  @Nullable String cancelReason;

  @Version long version;

  protected Visit() {}

  static Visit plan(UUID engagementId, VisitPlan plan) {
    Visit visit = new Visit();
    visit.id = Ids.next();
    visit.engagementId = engagementId;
    visit.set(plan.plannedStart(), plan.plannedEnd());
    visit.place = plan.place();
    visit.note = plan.note();
    visit.status = VisitStatus.PLANNED;
    return visit;
  }

  /** Until somebody has checked in. */
  void move(Instant start, Instant end) {
    move("visit", VisitStatus.PLANNED, VisitStatus.PLANNED);
    set(start, end);
  }

  private void set(Instant start, Instant end) {
    if (!end.isAfter(start)) {
      throw Problem.invalid("plannedEnd", "visit-ends-before-start");
    }
    plannedStart = start;
    plannedEnd = end;
  }

  void checkIn(@Nullable Double atLatitude, @Nullable Double atLongitude, Instant now) {
    move("check-in", VisitStatus.PLANNED, VisitStatus.CHECKED_IN);
    checkedInAt = now;
    latitude = atLatitude;
    longitude = atLongitude;
  }

  void report(VisitReport report, Instant now) {
    move("report", VisitStatus.CHECKED_IN, VisitStatus.REPORTED);
    findings = report.findings();
    measures = report.measures();
    advice = report.advice();
    workersTrained = report.workersTrained();
    reportedAt = now;
  }

  void cancel(String reason) {
    move("cancellation", VisitStatus.PLANNED, VisitStatus.CANCELLED);
    cancelReason = reason;
  }

  private void move(String action, VisitStatus from, VisitStatus to) {
    if (status != from) {
      throw Problem.illegalTransition(status, action);
    }
    status = to;
  }

  boolean ahead() {
    return status == VisitStatus.PLANNED || status == VisitStatus.CHECKED_IN;
  }
}
