package org.jiangqiao.matching.servicelevel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One measure of one case, from its start until it is met or the case is over. */
@Entity
@Table(name = "service_clock")
class ServiceClock {

  /** What remains of the allowed time when a warning is due. */
  private static final int WARNING_PER_CENT = 75;

  @Id private UUID id;

  @Column(name = "help_request_id")
  private UUID helpRequestId;

  @Column(name = "case_number")
  private String caseNumber;

  @Column private String title;

  @Column(name = "region_code")
  private String regionCode;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  @Enumerated(EnumType.STRING)
  private Measure measure;

  @Column(name = "policy_version")
  private int policyVersion;

  @Column(name = "working_hours")
  private boolean workingHours;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "warn_at")
  private Instant warnAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "paused_at")
  private @Nullable Instant pausedAt;

  @Column(name = "stopped_at")
  private @Nullable Instant stoppedAt;

  @Column(name = "next_check_at")
  private @Nullable Instant nextCheckAt;

  @Enumerated(EnumType.STRING)
  private ClockState state;

  @Column(name = "escalated_to")
  private @Nullable String escalatedTo;

  protected ServiceClock() {}

  static ServiceClock start(
      ClockedCase helpRequest, ServiceLevelRule rule, int policyVersion, Start start) {
    ServiceClock clock = new ServiceClock();
    clock.id = Ids.next();
    clock.helpRequestId = helpRequest.helpRequestId();
    clock.caseNumber = helpRequest.caseNumber();
    clock.title = helpRequest.title();
    clock.regionCode = helpRequest.regionCode();
    clock.urgency = helpRequest.urgency();
    clock.measure = rule.measure();
    clock.policyVersion = policyVersion;
    clock.workingHours = rule.workingHours();
    clock.startedAt = start.at();
    Duration allowed = rule.allowed();
    clock.warnAt =
        start.time().plus(start.at(), allowed.multipliedBy(WARNING_PER_CENT).dividedBy(100));
    clock.dueAt = start.time().plus(start.at(), allowed);
    clock.nextCheckAt = clock.warnAt;
    clock.state = ClockState.RUNNING;
    return clock;
  }

  /** When a clock starts and how it counts. */
  record Start(Instant at, ServiceTime time) {}

  void stop(Instant now) {
    if (stoppedAt != null) {
      return;
    }
    Instant reached = pausedAt == null ? now : pausedAt;
    state =
        state == ClockState.BREACHED || reached.isAfter(dueAt)
            ? ClockState.BREACHED
            : ClockState.MET;
    stoppedAt = now;
    pausedAt = null;
    nextCheckAt = null;
  }

  void pause(Instant now) {
    if (stoppedAt == null && pausedAt == null) {
      pausedAt = now;
    }
  }

  /** What was left when the clock was paused is left again now. */
  void resume(Instant now, ServiceTime time) {
    if (pausedAt == null) {
      return;
    }
    Instant since = pausedAt;
    warnAt = moved(warnAt, since, now, time);
    dueAt = moved(dueAt, since, now, time);
    if (nextCheckAt != null) {
      nextCheckAt = moved(nextCheckAt, since, now, time);
    }
    pausedAt = null;
  }

  private static Instant moved(Instant moment, Instant since, Instant now, ServiceTime time) {
    return moment.isAfter(since) ? time.plus(now, time.between(since, moment)) : moment;
  }

  /** As if the calendar had always been so; what is late already stays late. */
  boolean recount(ServiceTime before, ServiceTime after) {
    if (stoppedAt != null || state == ClockState.BREACHED) {
      return false;
    }
    Instant counted = after.plus(startedAt, before.between(startedAt, dueAt));
    boolean moved = !counted.equals(dueAt);
    warnAt = after.plus(startedAt, before.between(startedAt, warnAt));
    dueAt = counted;
    nextCheckAt = state == ClockState.RUNNING ? warnAt : dueAt;
    return moved;
  }

  /**
   * Everything that has become due: a warning, a breach, an escalation further up.
   *
   * @param cityAllowance how long the city has after a breach
   */
  List<ClockChange> advance(Instant now, ServiceTime time, Duration cityAllowance) {
    List<ClockChange> changes = new ArrayList<>();
    while (pausedAt == null && nextCheckAt != null && !nextCheckAt.isAfter(now)) {
      changes.add(
          switch (state) {
            case RUNNING -> warn();
            case WARNING -> breach(time, cityAllowance);
            case BREACHED -> escalate();
            case MET -> throw new IllegalStateException("A clock that is met has no next check");
          });
    }
    return changes;
  }

  private ClockChange warn() {
    state = ClockState.WARNING;
    nextCheckAt = dueAt;
    return new ClockChange.Warned(path().first());
  }

  private ClockChange breach(ServiceTime time, Duration cityAllowance) {
    state = ClockState.BREACHED;
    String owner = path().first();
    Optional<String> next = path().above(owner);
    escalatedTo = next.orElse(owner);
    boolean further = path().above(escalatedTo).isPresent();
    nextCheckAt = further ? time.plus(dueAt, cityAllowance) : null;
    return new ClockChange.Breached(owner, escalatedTo);
  }

  private ClockChange escalate() {
    String holder = escalatedTo == null ? path().first() : escalatedTo;
    escalatedTo = path().above(holder).orElse(holder);
    nextCheckAt = null;
    return new ClockChange.Escalated(escalatedTo);
  }

  private EscalationPath path() {
    return EscalationPath.of(regionCode);
  }

  CaseClock shown() {
    boolean paused = pausedAt != null;
    return new CaseClock(measure, startedAt, dueAt, stoppedAt, paused, state, escalatedTo, null);
  }

  UUID helpRequestId() {
    return helpRequestId;
  }

  String caseNumber() {
    return caseNumber;
  }

  String title() {
    return title;
  }

  Urgency urgency() {
    return urgency;
  }

  Measure measure() {
    return measure;
  }

  int policyVersion() {
    return policyVersion;
  }

  boolean workingHours() {
    return workingHours;
  }

  Instant startedAt() {
    return startedAt;
  }

  Instant dueAt() {
    return dueAt;
  }
}
