package org.jiangqiao.matching.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.planning.VisitKind;
import org.jiangqiao.matching.servicelevel.Urgency;
import org.jiangqiao.matching.weekplan.HalfDay;
import org.jspecify.annotations.Nullable;

/** A plan with its visits and people. */
@Schema(name = "WeekPlanDetail")
record WeekPlanView(
    WeekPlanState plan,
    @Schema(description = "The working half days that can be planned, in order")
        List<HalfDay> halfDays,
    List<Person> people,
    List<PlannedVisit> visits) {

  /** Somebody who can come. */
  @Schema(name = "WeekPlanPerson")
  record Person(
      UUID craftsmanId,
      String name,
      CodeName region,
      List<LocalDate> absentOn,
      @Schema(description = "Taken by visits outside the plan") List<HalfDay> elsewhere) {}

  /** Somebody by name. */
  @Schema(name = "WeekPlanMember")
  record Member(UUID craftsmanId, String name) {}

  /** Who comes, the lead first, and when. */
  @Schema(name = "WeekPlanSlot")
  record Time(HalfDay halfDay, List<Member> craftsmen) {}

  /** A visit of the week. */
  @Schema(name = "WeekPlanVisit")
  record PlannedVisit(
      @Schema(description = "Of the visit, of the engagement that wants one, or of the case")
          UUID id,
      VisitKind kind,
      UUID helpRequestId,
      String caseNumber,
      String title,
      String enterpriseName,
      String place,
      CodeName region,
      Urgency urgency,
      @Schema(description = "End of the service level for the visit") @Nullable Instant dueAt,
      @Schema(description = "Absent while it has no place in the week") @Nullable Time planned,
      @Schema(description = "How it was arranged, or planned the last time") @Nullable Time before,
      boolean moved,
      boolean pinned,
      List<LocalDate> preferredDays,
      @Schema(description = "Who may come, the best first") List<Member> choice,
      @Schema(description = "Why it is planned so, in sentences") List<String> why,
      @Schema(description = "What stands against it, in sentences") List<String> conflicts) {}
}
