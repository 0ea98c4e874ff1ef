package org.jiangqiao.matching.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.matching.planning.WeekPlan;
import org.jiangqiao.matching.planning.WeekPlanStatus;
import org.jspecify.annotations.Nullable;

/** How far a plan is. */
@Schema(name = "WeekPlan")
record WeekPlanState(
    UUID id,
    @Schema(description = "Whose visits: a prefix of region codes, empty for the nation")
        String scope,
    @Schema(description = "Its Monday") LocalDate week,
    WeekPlanStatus status,
    @Schema(description = "How long is searched at most") int seconds,
    @Schema(description = "How long the best was searched for") long spentMillis,
    @Schema(description = "Visits that the plan is about") int visits,
    @Schema(description = "Visits that have a place in the week") int planned,
    @Schema(description = "Visits at another time or with somebody else than before") int moved,
    @Schema(description = "Visits that cannot be as they are: the plan cannot be accepted so")
        int conflicts,
    @Schema(description = "How good the plan is, without a unit: less is better")
        @Nullable Long cost,
    @Schema(description = "How good the first plan was that was found") @Nullable Long firstCost,
    @Schema(description = "Why it failed") @Nullable String failure,
    @Schema(description = "Who ordered it") String orderedBy,
    Instant createdAt,
    @Nullable Instant finishedAt,
    @Nullable Instant acceptedAt,
    @Schema(description = "For If-Match") long version) {

  static WeekPlanState of(WeekPlan plan, Locale language) {
    String failure = plan.failure();
    return new WeekPlanState(
        plan.id(),
        plan.scopeCode(),
        plan.week(),
        plan.status(),
        plan.seconds(),
        plan.spentMillis(),
        plan.visits(),
        plan.planned(),
        plan.moved(),
        plan.conflicts(),
        plan.softCost(),
        plan.firstCost(),
        failure == null ? null : Messages.text(language, "weekplan.failure." + failure, List.of()),
        plan.ordererName(),
        plan.createdAt(),
        plan.finishedAt(),
        plan.acceptedAt(),
        plan.version());
  }

  boolean over() {
    return !status.running();
  }
}
