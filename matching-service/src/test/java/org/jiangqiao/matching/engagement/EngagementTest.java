package org.jiangqiao.matching.engagement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class EngagementTest {

  private final Craftsman craftsman = aCraftsman("钳工一");
  private final Craftsman other = aCraftsman("钳工二");

  @Test
  void ofTwoOfficersAtOnceOneEngages() throws Exception {
    Journey journey = Journey.aDispatchingCase(craftsman);
    List<Callable<Integer>> officers = new ArrayList<>();
    for (String officer : List.of("officer-a", "officer-b")) {
      String token = Tokens.officer(officer, "4403");
      officers.add(() -> journey.engage(token, craftsman).extract().statusCode());
    }

    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> status : both.invokeAll(officers)) {
        statuses.add(status.get());
      }
    }

    statuses.sort(null);
    assertEquals(List.of(201, 409), statuses);
  }

  @Test
  void onlyWhoHasAcceptedIsEngaged() {
    Journey journey = Journey.aDispatchingCase(craftsman);

    journey.engage(journey.officer, other).statusCode(409);
    as(journey.officer)
        .body(
            Map.of(
                "craftsmanIds", List.of(craftsman.id()),
                "leadCraftsmanId", other.id()))
        .post("/api/v1/help-requests/{id}/engagements", journey.id)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("leadCraftsmanId"));
    journey.engage(Tokens.officer("3205"), craftsman).statusCode(404);
  }

  @Test
  void aCancelledVisitIsPlannedAgain() {
    Journey journey = Journey.anEngagedCase(craftsman);
    String visit = journey.planVisit();

    as(craftsman.token())
        .header("If-Match", journey.visitTag())
        .body(Map.of("reason", "设备停机改期"))
        .post("/api/v1/visits/{id}/cancellation", visit)
        .then()
        .statusCode(200)
        .body("status", equalTo("AGREED"))
        .body("visits[0].status", equalTo("CANCELLED"));

    journey
        .get(journey.officer)
        .body("next.who", equalTo("UNION"))
        .body("allowedActions", hasItem("PLAN_VISIT"));
  }

  @Test
  void aVisitGoesItsWayStepByStep() {
    Journey journey = Journey.anEngagedCase(craftsman);
    String visit = journey.planVisit();

    journey.report(craftsman, visit, 3).statusCode(409);
    journey.checkIn(craftsman, visit).statusCode(200);
    journey.checkIn(craftsman, visit).statusCode(409);
    as(craftsman.token())
        .header("If-Match", "\"0\"")
        .body(Map.of("findings", "发现", "measures", "措施", "workersTrained", 5))
        .post("/api/v1/visits/{id}/report", visit)
        .then()
        .statusCode(412);
    as(craftsman.token())
        .header("If-Match", journey.visitTag())
        .body(Map.of("findings", "发现", "measures", "措施", "workersTrained", 5001))
        .post("/api/v1/visits/{id}/report", visit)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("workersTrained"));
    journey.report(craftsman, visit, 3).statusCode(200);
  }

  @Test
  void aVisitEndsAfterItBegins() {
    Journey journey = Journey.anEngagedCase(craftsman);

    as(journey.officer)
        .body(
            Map.of(
                "plannedStart", "2026-11-24T04:00:00Z",
                "plannedEnd", "2026-11-24T01:00:00Z",
                "place", "一车间"))
        .post("/api/v1/engagements/{id}/visits", journey.engagementId())
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("plannedEnd"));
  }

  private static Map<String, String> visit(String start, String end) {
    return Map.of(
        "plannedStart", "2026-11-24T" + start + ":00Z",
        "plannedEnd", "2026-11-24T" + end + ":00Z",
        "place", "一车间");
  }

  private static ValidatableResponse plan(
      String token, Journey journey, Map<String, String> visit) {
    return as(token)
        .body(visit)
        .post("/api/v1/engagements/{id}/visits", journey.engagementId())
        .then();
  }

  @Test
  void nobodyIsInTwoPlacesAtOnce() {
    Journey first = Journey.anEngagedCase(craftsman);
    Journey second = Journey.anEngagedCase(craftsman);
    first.planVisit();

    plan(second.officer, second, visit("03:00", "05:00"))
        .statusCode(409)
        .body("detail", containsString(craftsman.name()))
        .body("detail", containsString(first.get().extract().path("caseNumber")))
        .body("detail", containsString("2026-11-24 09:00"));
    plan(craftsman.token(), second, visit("00:30", "01:30")).statusCode(409);
    second.get(second.officer).body("engagement.visits", hasSize(0));

    plan(second.officer, second, visit("04:00", "05:00")).statusCode(201);
  }

  @Test
  void whoMayNotSeeTheOtherCaseIsToldNothingOfItButThatItIsThere() {
    Journey first = Journey.anEngagedCase(craftsman);
    Journey second = Journey.aCaseWithAdvice(craftsman);
    as(second.officer)
        .body(Map.of("craftsmanId", other.id(), "purpose", "CONSULTATION"))
        .post("/api/v1/help-requests/{id}/invitations", second.id)
        .then()
        .statusCode(201);
    second.accept(other);
    second.act(second.enterprise, "visit-request", Map.of("reason", "需要现场看")).statusCode(200);
    as(second.officer)
        .body(
            Map.of(
                "craftsmanIds", List.of(craftsman.id(), other.id()),
                "leadCraftsmanId", other.id()))
        .post("/api/v1/help-requests/{id}/engagements", second.id)
        .then()
        .statusCode(201);
    first.planVisit();

    plan(other.token(), second, visit("03:00", "05:00"))
        .statusCode(409)
        .body("detail", containsString(craftsman.name()))
        .body("detail", not(containsString(first.get().extract().path("caseNumber"))))
        .body("detail", not(containsString("09:00")));
  }

  @Test
  void ofTwoPlansAtOnceForTheSameTimeOneIsMade() throws Exception {
    Journey first = Journey.anEngagedCase(craftsman);
    Journey second = Journey.anEngagedCase(craftsman);
    List<Callable<Integer>> plans = new ArrayList<>();
    for (Journey journey : List.of(first, second)) {
      plans.add(
          () -> plan(journey.officer, journey, visit("01:00", "04:00")).extract().statusCode());
    }

    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> status : both.invokeAll(plans)) {
        statuses.add(status.get());
      }
    }

    statuses.sort(null);
    assertEquals(List.of(201, 409), statuses);
  }

  @Test
  void everyoneListsTheirOwn() {
    Journey journey = Journey.anEngagedCase(craftsman);
    String id = journey.engagementId();

    list(craftsman.token())
        .body("items.id", hasItem(id))
        .body("items[0].craftsmen[0].mobile", nullValue());
    list(Tokens.officer("44")).body("items.id", hasItem(id));
    list(other.token()).body("items.size()", equalTo(0));
    list(Tokens.officer("3205")).body("items.findAll { it.id == '" + id + "' }.size()", equalTo(0));
    as(Tokens.craftsman(UUID.randomUUID().toString()))
        .get("/api/v1/engagements/{id}", id)
        .then()
        .statusCode(404);
  }

  private static ValidatableResponse list(String token) {
    return as(token).get("/api/v1/engagements?limit=100").then().statusCode(200);
  }
}
