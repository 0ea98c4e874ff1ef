package org.jiangqiao.matching.planning;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.absent;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class WeekPlanTest {

  private static final String OFFICER = Tokens.officer("440306");

  /** Nobody makes holidays of the first week of March. */
  private static final LocalDate WEEK =
      LocalDate.now()
          .plusYears(1)
          .withDayOfYear(64)
          .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

  @Inject Sql sql;
  @Inject WeekPlanJobs jobs;

  private final Craftsman craftsman = aCraftsman("装配一");
  private final Craftsman other = aCraftsman("装配二");

  @Test
  void anAgreedVisitGetsATimeWhenThePlanIsAccepted() {
    Journey journey = Journey.anEngagedCase(craftsman);
    String plan = aReadyPlan();

    Map<String, Object> visit = visit(plan, journey);
    assertEquals("TO_ARRANGE", visit.get("kind"));
    assertTrue(visit.get("why").toString().contains("已经承接本案"));
    as(OFFICER)
        .get("/api/v1/week-plans/{id}/events", plan)
        .then()
        .statusCode(200)
        .body(containsString("event:week-plan"));
    accept(plan).statusCode(200).body("status", equalTo("ACCEPTED"));

    journey
        .get()
        .body("engagement.status", equalTo("SCHEDULED"))
        .body("engagement.visits", hasSize(1));
    assertTrue(journey.timeline().contains("VISIT_PLANNED"));
    accept(plan).statusCode(409);
  }

  @Test
  void whatHasChangedSinceStopsAllOfItAndAReplanTakesItIn() {
    Journey ill = Journey.anEngagedCase(craftsman);
    Journey well = Journey.anEngagedCase(other);
    String plan = aReadyPlan();
    String day = planned(plan, ill).get("day").toString();
    Map<String, Object> wells = planned(plan, well);

    absent(craftsman, LocalDate.parse(day));
    accept(plan)
        .statusCode(409)
        .body("detail", containsString(ill.get().extract().path("caseNumber")));
    ill.get().body("engagement.status", equalTo("AGREED"));
    well.get().body("engagement.status", equalTo("AGREED"));

    replan(plan).statusCode(202);
    awaitReady(plan);
    assertNotEquals(day, planned(plan, ill).get("day"));
    assertEquals(wells, planned(plan, well));
    assertEquals(true, visit(plan, ill).get("moved"));
    accept(plan).statusCode(200);
    ill.get().body("engagement.status", equalTo("SCHEDULED"));
  }

  @Test
  void anOfficerPinsAndTheSearchLeavesItThere() {
    Journey journey = Journey.anEngagedCase(craftsman);
    String plan = aReadyPlan();
    LocalDate friday = WEEK.plusDays(4);

    decide(plan, journey, friday, "AFTERNOON", "\"99\"").statusCode(412);
    decide(plan, journey, friday, "AFTERNOON", null).statusCode(428);
    decide(plan, journey, friday.plusDays(21), "MORNING", tag(plan))
        .statusCode(400)
        .body("violations[0].field", equalTo("day"));
    decide(plan, journey, friday, "AFTERNOON", tag(plan)).statusCode(200);
    replan(plan).statusCode(202);
    awaitReady(plan);

    assertEquals(Map.of("day", friday.toString(), "part", "AFTERNOON"), planned(plan, journey));
    assertEquals(true, visit(plan, journey).get("pinned"));
  }

  @Test
  void aConflictIsShownAndThePlanIsNotAcceptedWithIt() {
    Journey journey = Journey.anEngagedCase(craftsman);
    absent(craftsman, WEEK);
    String plan = aReadyPlan();

    decide(plan, journey, WEEK, "MORNING", tag(plan))
        .statusCode(200)
        .body("plan.conflicts", equalTo(1));

    assertTrue(visit(plan, journey).get("conflicts").toString().contains("请假"));
    accept(plan).statusCode(409);
    journey.get().body("engagement.status", equalTo("AGREED"));
  }

  @Test
  void anArrangedVisitMovesWhenItsCraftsmanIsAway() {
    Journey journey = Journey.anEngagedCase(craftsman);
    arrange(journey, WEEK + "T01:00:00Z", WEEK + "T04:00:00Z");
    absent(craftsman, WEEK);

    String plan = aReadyPlan();
    assertEquals("ARRANGED", visit(plan, journey).get("kind"));
    accept(plan).statusCode(200);

    journey
        .get()
        .body("engagement.visits", hasSize(1))
        .body("engagement.visits[0].plannedStart", not(containsString(WEEK.toString())));
    assertTrue(journey.timeline().contains("VISIT_MOVED"));
  }

  @Test
  void whereNobodyHasAgreedSomebodyIsProposedAndInvited() {
    Journey journey = Journey.aConsultingCase("NORMAL", craftsman);
    Map<String, Object> invitation = journey.awaitInvitation(craftsman, "INVITED");
    journey.respond(craftsman, invitation, "decline", Map.of("reason", "BUSY")).statusCode(200);
    journey.act(journey.enterprise, "visit-request", Map.of()).statusCode(200);
    await()
        .atMost(20, TimeUnit.SECONDS)
        .until(
            () -> journey.timeline().stream().filter("CANDIDATES_EXHAUSTED"::equals).count() > 1);
    journey.candidates(craftsman, other);
    as(OFFICER).post("/api/v1/help-requests/{id}/match-runs", journey.id).then().statusCode(201);

    String plan = aReadyPlan();
    Map<String, Object> visit = visit(plan, journey);
    assertEquals("TO_INVITE", visit.get("kind"));
    assertEquals(1, ((List<?>) visit.get("choice")).size());
    accept(plan).statusCode(200);

    Map<String, Object> invited = journey.awaitInvitation(other, "INVITED");
    assertEquals("VISIT", invited.get("purpose"));
    assertTrue(invited.get("reasons").toString().contains("上门计划"));
  }

  /** As a process leaves it that dies in the middle of the search. */
  @Test
  void aSearchThatDiedGoesOnFromWhatItHadFound() {
    Journey journey = Journey.anEngagedCase(craftsman);
    String plan = aReadyPlan();
    decide(plan, journey, WEEK.plusDays(4), "AFTERNOON", tag(plan)).statusCode(200);
    sql.update(
        "UPDATE week_plan SET status = 'SOLVING', spent_millis = 900 WHERE id = ?",
        UUID.fromString(plan));

    jobs.schedule(UUID.fromString(plan));

    awaitReady(plan);
    assertEquals(
        Map.of("day", WEEK.plusDays(4).toString(), "part", "AFTERNOON"), planned(plan, journey));
    accept(plan).statusCode(200);
  }

  @Test
  void aSearchIsCancelledAndOnlyOneRunsForAWeek() {
    Journey.anEngagedCase(craftsman);
    Journey.anEngagedCase(other);
    String plan = order(WEEK.plusWeeks(1), 60).then().statusCode(202).extract().path("id");

    order(WEEK.plusWeeks(1), 60).then().statusCode(409);
    as(OFFICER)
        .delete("/api/v1/week-plans/{id}", plan)
        .then()
        .statusCode(200)
        .body("status", equalTo("DISCARDED"));
    accept(plan).statusCode(409);
    as(OFFICER)
        .get("/api/v1/week-plans?week=" + WEEK.plusWeeks(1))
        .then()
        .statusCode(200)
        .body("items.id", hasItem(plan));
  }

  @Test
  void aWeekBeginsOnAMondayThatIsAhead() {
    order(WEEK.plusDays(1), 1).then().statusCode(400).body("violations[0].field", equalTo("week"));
    order(WEEK.minusYears(3).with(TemporalAdjusters.next(DayOfWeek.MONDAY)), 1)
        .then()
        .statusCode(400);
    order(WEEK, 301).then().statusCode(400).body("violations[0].field", equalTo("seconds"));
  }

  private static void arrange(Journey journey, String start, String end) {
    as(OFFICER)
        .body(Map.of("plannedStart", start, "plannedEnd", end, "place", "一车间"))
        .post("/api/v1/engagements/{id}/visits", journey.engagementId())
        .then()
        .statusCode(201);
  }

  private static Response order(LocalDate week, int seconds) {
    return as(OFFICER)
        .body(Map.of("week", week.toString(), "seconds", seconds))
        .post("/api/v1/week-plans");
  }

  private static String aReadyPlan() {
    String plan = order(WEEK, 1).then().statusCode(202).extract().path("id");
    awaitReady(plan);
    return plan;
  }

  private static void awaitReady(String plan) {
    await()
        .atMost(30, TimeUnit.SECONDS)
        .until(() -> get(plan).extract().path("plan.status").equals("READY"));
  }

  private static ValidatableResponse get(String plan) {
    return as(OFFICER).get("/api/v1/week-plans/{id}", plan).then().statusCode(200);
  }

  private static String tag(String plan) {
    return get(plan).extract().header("ETag");
  }

  private static Map<String, Object> visit(String plan, Journey journey) {
    return get(plan).extract().path("visits.find { it.helpRequestId == '" + journey.id + "' }");
  }

  private static Map<String, Object> planned(String plan, Journey journey) {
    return get(plan)
        .extract()
        .path("visits.find { it.helpRequestId == '" + journey.id + "' }.planned.halfDay");
  }

  private static ValidatableResponse accept(String plan) {
    return as(OFFICER)
        .header("If-Match", tag(plan))
        .post("/api/v1/week-plans/{id}/acceptance", plan)
        .then();
  }

  private static ValidatableResponse replan(String plan) {
    return as(OFFICER)
        .header("If-Match", tag(plan))
        .body(Map.of("seconds", 1))
        .post("/api/v1/week-plans/{id}/replanning", plan)
        .then();
  }

  private static ValidatableResponse decide(
      String plan, Journey journey, LocalDate day, String part, String ifMatch) {
    Object visit = visit(plan, journey).get("id");
    Map<String, Object> decision =
        Map.of("day", day.toString(), "part", part, "pinned", true, "preferredDays", List.of());
    return (ifMatch == null ? as(OFFICER) : as(OFFICER).header("If-Match", ifMatch))
        .body(decision)
        .put("/api/v1/week-plans/{id}/visits/{visit}", plan, visit)
        .then();
  }
}
