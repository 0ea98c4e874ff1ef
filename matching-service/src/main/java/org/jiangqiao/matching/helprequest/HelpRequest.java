package org.jiangqiao.matching.helprequest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One case from question to outcome; it refuses what its state does not allow. */
@Entity
@Table(name = "help_request")
class HelpRequest {

  private static final Duration REOPENING = Duration.ofDays(30);

  @Id private UUID id;

  @Column(name = "case_number")
  private String caseNumber;

  @Column(name = "enterprise_id")
  private UUID enterpriseId;

  @Column private String title;
  @Column private String description;

  @Enumerated(EnumType.STRING)
  private HelpKind kind;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  @Column private @Nullable String equipment;
  @Column private @Nullable String trade;

  @Column(name = "occupation_code")
  private @Nullable String occupationCode;

  @Column(name = "industry_code")
  private String industryCode;

  @Column(name = "region_code")
  private String regionCode;

  @Enumerated(EnumType.STRING)
  private HelpRequestStatus status;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "status_since")
  private Instant statusSince;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Version private long version;

  protected HelpRequest() {}

  static HelpRequest draft(UUID enterpriseId, String caseNumber, Described described, Instant now) {
    HelpRequest request = new HelpRequest();
    request.id = Ids.next();
    request.caseNumber = caseNumber;
    request.enterpriseId = enterpriseId;
    request.status = HelpRequestStatus.DRAFT;
    request.createdAt = now;
    request.statusSince = now;
    request.describe(described, now);
    return request;
  }

  void change(Described described, Instant now) {
    allow("edit", EnumSet.of(HelpRequestStatus.DRAFT));
    describe(described, now);
  }

  private void describe(Described described, Instant now) {
    title = described.title();
    description = described.description();
    kind = described.kind();
    urgency = described.urgency();
    equipment = described.equipment();
    trade = described.trade();
    occupationCode = described.occupationCode();
    industryCode = described.industryCode();
    regionCode = described.regionCode();
    updatedAt = now;
  }

  void submit(Instant now) {
    move("submit", HelpRequestStatus.SUBMITTED, now, HelpRequestStatus.DRAFT);
    submittedAt = now;
  }

  void answered(Instant now) {
    move("answer", HelpRequestStatus.ANSWERED, now, HelpRequestStatus.SUBMITTED);
  }

  void solvedByAnswer(Instant now) {
    move("verdict", HelpRequestStatus.RESOLVED, now, HelpRequestStatus.ANSWERED);
    closedAt = now;
  }

  void consult(Instant now) {
    move("verdict", HelpRequestStatus.CONSULTING, now, HelpRequestStatus.ANSWERED);
  }

  void consultUnanswered(Instant now) {
    move("answer", HelpRequestStatus.CONSULTING, now, HelpRequestStatus.SUBMITTED);
  }

  void solvedByConsultation(Instant now) {
    move("consultation-solved", HelpRequestStatus.RESOLVED, now, HelpRequestStatus.CONSULTING);
    closedAt = now;
  }

  /** Steps may be skipped: by an officer always, by the enterprise in an emergency. */
  void dispatch(boolean mayConsultFirst, Instant now) {
    if (mayConsultFirst && urgency != Urgency.EMERGENCY) {
      move("visit-request", HelpRequestStatus.DISPATCHING, now, HelpRequestStatus.CONSULTING);
    } else {
      move(
          "visit-request",
          HelpRequestStatus.DISPATCHING,
          now,
          HelpRequestStatus.CONSULTING,
          HelpRequestStatus.SUBMITTED,
          HelpRequestStatus.ANSWERED);
    }
  }

  void engage(Instant now) {
    move(
        "engagement",
        HelpRequestStatus.ENGAGED,
        now,
        HelpRequestStatus.CONSULTING,
        HelpRequestStatus.DISPATCHING);
  }

  void deliver(Instant now) {
    move("report", HelpRequestStatus.DELIVERED, now, HelpRequestStatus.ENGAGED);
  }

  void resolve(Instant now) {
    move("outcome", HelpRequestStatus.RESOLVED, now, HelpRequestStatus.DELIVERED);
    closedAt = now;
  }

  void dispatchAgain(Instant now) {
    move("outcome", HelpRequestStatus.DISPATCHING, now, HelpRequestStatus.DELIVERED);
  }

  void withdraw(Instant now) {
    if (status.over()) {
      throw Problem.illegalTransition(status, "withdrawal");
    }
    enter(HelpRequestStatus.WITHDRAWN, now);
    closedAt = now;
  }

  void close(Instant now) {
    if (!status.open()) {
      throw Problem.illegalTransition(status, "closure");
    }
    enter(HelpRequestStatus.CLOSED_UNRESOLVED, now);
    closedAt = now;
  }

  void reopen(Instant now) {
    allow("reopening", EnumSet.of(HelpRequestStatus.RESOLVED, HelpRequestStatus.CLOSED_UNRESOLVED));
    Instant until = reopenableUntil();
    if (until == null || !now.isBefore(until)) {
      throw Problem.conflict("reopening-too-late", REOPENING.toDays());
    }
    enter(HelpRequestStatus.CONSULTING, now);
    closedAt = null;
  }

  @Nullable Instant reopenableUntil() {
    boolean worthIt =
        status == HelpRequestStatus.RESOLVED || status == HelpRequestStatus.CLOSED_UNRESOLVED;
    return closedAt != null && worthIt ? closedAt.plus(REOPENING) : null;
  }

  private void move(
      String action, HelpRequestStatus to, Instant now, HelpRequestStatus... allowed) {
    allow(action, Set.of(allowed));
    enter(to, now);
  }

  private void allow(String action, Set<HelpRequestStatus> allowed) {
    if (!allowed.contains(status)) {
      throw Problem.illegalTransition(status, action);
    }
  }

  private void enter(HelpRequestStatus to, Instant now) {
    status = to;
    statusSince = now;
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  String caseNumber() {
    return caseNumber;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  HelpKind kind() {
    return kind;
  }

  Urgency urgency() {
    return urgency;
  }

  @Nullable String equipment() {
    return equipment;
  }

  @Nullable String trade() {
    return trade;
  }

  @Nullable String occupationCode() {
    return occupationCode;
  }

  String industryCode() {
    return industryCode;
  }

  String regionCode() {
    return regionCode;
  }

  HelpRequestStatus status() {
    return status;
  }

  Instant createdAt() {
    return createdAt;
  }

  @Nullable Instant submittedAt() {
    return submittedAt;
  }

  Instant statusSince() {
    return statusSince;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  long version() {
    return version;
  }
}
