package org.jiangqiao.matching.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The head of a plan: which week of whom, and how far it is. */
@Entity
@Table(name = "week_plan")
public class WeekPlan {

  @Id private UUID id;
  @Column private String scope;
  @Column private LocalDate week;

  @Enumerated(EnumType.STRING)
  private WeekPlanStatus status;

  @Column private int seconds;

  @Column(name = "spent_millis")
  private long spentMillis;

  @Column(name = "ordered_by")
  private String orderedBy;

  @Column(name = "orderer_name")
  private String ordererName;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  @Column private int visits;
  @Column private int planned;
  @Column private int moved;
  @Column private int conflicts;

  @Column(name = "unplanned_cost")
  private @Nullable Long unplannedCost;

  @Column(name = "soft_cost")
  private @Nullable Long softCost;

  @Column(name = "first_cost")
  private @Nullable Long firstCost;

  @Column private @Nullable String failure;
  @Version private long version;

  protected WeekPlan() {}

  /** Who orders a plan. */
  record Orderer(String account, String name, UnionScope scope) {}

  static WeekPlan order(LocalDate week, int seconds, Orderer orderer, Instant now) {
    WeekPlan plan = new WeekPlan();
    plan.id = Ids.next();
    plan.scope = orderer.scope().prefix();
    plan.week = week;
    plan.status = WeekPlanStatus.QUEUED;
    plan.seconds = seconds;
    plan.orderedBy = orderer.account();
    plan.ordererName = orderer.name();
    plan.createdAt = now;
    return plan;
  }

  /** Again and again after interruptions; the first time counts. */
  void start(Instant now) {
    if (startedAt == null) {
      startedAt = now;
    }
    status = WeekPlanStatus.SOLVING;
  }

  /** Time that was searched stays spent when the search goes on elsewhere. */
  void reached(Standing standing, Duration spent) {
    show(standing);
    if (firstCost == null) {
      firstCost = standing.softCost();
    }
    spentMillis = spent.toMillis();
  }

  void ready(Instant now) {
    status = WeekPlanStatus.READY;
    finishedAt = now;
  }

  void fail(String reason, Instant now) {
    status = WeekPlanStatus.FAILED;
    failure = reason;
    finishedAt = now;
  }

  void edited(Standing standing) {
    require("edit", WeekPlanStatus.READY);
    show(standing);
  }

  private void show(Standing standing) {
    visits = standing.visits();
    planned = standing.planned();
    moved = standing.moved();
    conflicts = standing.conflicts();
    unplannedCost = standing.unplannedCost();
    softCost = standing.softCost();
  }

  void searchAgain(int moreSeconds) {
    require("replanning", WeekPlanStatus.READY, WeekPlanStatus.FAILED);
    status = WeekPlanStatus.QUEUED;
    seconds = moreSeconds;
    spentMillis = 0;
    startedAt = null;
    finishedAt = null;
    firstCost = null;
    failure = null;
  }

  void accept(Instant now) {
    requireReady();
    status = WeekPlanStatus.ACCEPTED;
    acceptedAt = now;
  }

  void requireReady() {
    require("acceptance", WeekPlanStatus.READY);
  }

  void discard(Instant now) {
    require(
        "discard",
        WeekPlanStatus.QUEUED,
        WeekPlanStatus.SOLVING,
        WeekPlanStatus.READY,
        WeekPlanStatus.FAILED);
    status = WeekPlanStatus.DISCARDED;
    finishedAt = now;
  }

  private void require(String action, WeekPlanStatus... allowed) {
    for (WeekPlanStatus one : allowed) {
      if (status == one) {
        return;
      }
    }
    throw Problem.illegalTransition(status, action);
  }

  /** As it was when the plan was ordered; an officer who moves on takes nothing with them. */
  UnionScope scope() {
    return UnionScope.of(scope.isEmpty() ? UnionScope.NATION : scope);
  }

  Duration left() {
    return Duration.ofSeconds(seconds).minusMillis(spentMillis);
  }

  Duration spent() {
    return Duration.ofMillis(spentMillis);
  }

  public UUID id() {
    return id;
  }

  public String scopeCode() {
    return scope;
  }

  public LocalDate week() {
    return week;
  }

  public WeekPlanStatus status() {
    return status;
  }

  public int seconds() {
    return seconds;
  }

  public long spentMillis() {
    return spentMillis;
  }

  public String ordererName() {
    return ordererName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }

  public @Nullable Instant acceptedAt() {
    return acceptedAt;
  }

  public int visits() {
    return visits;
  }

  public int planned() {
    return planned;
  }

  public int moved() {
    return moved;
  }

  public int conflicts() {
    return conflicts;
  }

  public @Nullable Long softCost() {
    return softCost;
  }

  public @Nullable Long firstCost() {
    return firstCost;
  }

  public @Nullable String failure() {
    return failure;
  }

  public long version() {
    return version;
  }
}
