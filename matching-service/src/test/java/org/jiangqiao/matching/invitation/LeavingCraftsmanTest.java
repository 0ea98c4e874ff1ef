package org.jiangqiao.matching.invitation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.Leftovers;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A craftsman has asked that their data be deleted, in the middle of cases, and then it is. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class LeavingCraftsmanTest {

  private static final String LEAVING = "org.jiangqiao.craftsman.leaving";
  private static final String STAYING = "org.jiangqiao.craftsman.staying";
  private static final String ERASED = "org.jiangqiao.person.erased";
  private static final String GONE = "已注销用户";
  private static final Instant MORNING = Instant.parse("2026-11-21T01:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");

  @Inject Sql sql;

  private final Craftsman leaving = aCraftsman("要走" + UUID.randomUUID());
  private final Craftsman next = aCraftsman("下一位");

  private static void event(UUID id, String type, Map<String, ?> data) {
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType("application/cloudevents+json; charset=UTF-8")
        .body(
            Map.of(
                "specversion", "1.0",
                "id", id.toString(),
                "source", "/test",
                "type", type,
                "subject", "somebody",
                "datacontenttype", "application/json",
                "data", data))
        .post("/internal/events")
        .then()
        .statusCode(204);
  }

  private void goes(String type, Instant at) {
    event(UUID.randomUUID(), type, Map.of("craftsmanId", leaving.id(), "at", at.toString()));
  }

  private Map<String, Object> person() {
    return Map.of("accountId", leaving.account(), "entryIds", List.of(leaving.id()));
  }

  private static ValidatableResponse obligations(String account, UUID... craftsmen) {
    return as(Tokens.service())
        .body(Map.of("accountId", account, "craftsmanIds", List.of(craftsmen)))
        .post("/internal/obligations")
        .then()
        .statusCode(200);
  }

  @Test
  void whatTheyHaveNotAnsweredGoesToTheNextInTheSameTransaction() {
    Journey journey = Journey.aConsultingCase("NORMAL", leaving, next);
    journey.awaitInvitation(leaving, "INVITED");
    UUID once = UUID.randomUUID();
    Map<String, ?> data = Map.of("craftsmanId", leaving.id(), "at", MORNING.toString());

    event(once, LEAVING, data);

    assertEquals(1, journey.invitations(leaving, "WITHDRAWN").size());
    assertEquals(1, journey.invitations(next, "INVITED").size());
    journey.get().body("next.holder", equalTo(next.name()));

    event(once, LEAVING, data);
    event(UUID.randomUUID(), LEAVING, data);
    assertEquals(1, journey.invitations(next, "INVITED").size());
  }

  @Test
  void whereTheyOnlyTalkedTheyAreLetGo() {
    Journey journey = Journey.aConsultingCase("NORMAL", leaving, next);
    journey.accept(leaving);

    goes(LEAVING, MORNING);

    assertEquals(1, journey.invitations(leaving, "RELEASED").size());
    assertEquals(1, journey.invitations(next, "INVITED").size());
    journey.get(leaving.token()).statusCode(404);
  }

  @Test
  void aRankingFromBeforeInvitesNobodyWhoLeaves() {
    goes(LEAVING, MORNING);
    Journey journey = Journey.aConsultingCase("NORMAL", leaving, next);

    journey.awaitInvitation(next, "INVITED");
    assertEquals(List.of(), journey.invitations(leaving, "INVITED"));
  }

  @Test
  void ofTwoWordsThatWereMixedUpOnTheWayTheLastOneCounts() {
    goes(STAYING, NOON);
    goes(LEAVING, MORNING);

    Journey journey = Journey.aConsultingCase("NORMAL", leaving, next);

    journey.awaitInvitation(leaving, "INVITED");
  }

  @Test
  void whoIsEngagedIsAwaitedUntilTheReportIsIn() {
    Journey journey = Journey.anEngagedCase(leaving);
    String caseNumber = journey.get().extract().path("caseNumber");
    obligations(leaving.account(), leaving.id())
        .body("kind", equalTo(List.of("ENGAGEMENT")))
        .body("caseNumber", equalTo(List.of(caseNumber)));
    String visit = journey.planVisit();
    obligations(leaving.account(), leaving.id())
        .body("[0].visitAt", equalTo("2026-11-24T01:00:00Z"));

    goes(LEAVING, MORNING);
    assertEquals(1, journey.invitations(leaving, "ACCEPTED").size());

    journey.checkIn(leaving, visit).statusCode(200);
    journey.report(leaving, visit, 3).statusCode(200);
    obligations(leaving.account(), leaving.id()).body("$", hasSize(0));
  }

  @Test
  void whoAloneActsForAnEnterpriseWithAnOpenCaseIsAwaitedThere() {
    Journey journey = Journey.aConsultingCase("NORMAL", next);
    String account =
        sql.one(
                "SELECT account_id FROM enterprise_member WHERE enterprise_id = ?",
                row -> row.getString(1),
                UUID.fromString(journey.enterpriseId))
            .orElseThrow();
    String caseNumber = journey.get().extract().path("caseNumber");
    obligations(account)
        .body("kind", equalTo(List.of("SOLE_MEMBER")))
        .body("caseNumber", equalTo(List.of(caseNumber)));
    as(Tokens.craftsman("anybody"))
        .body(Map.of("accountId", account, "craftsmanIds", List.of()))
        .post("/internal/obligations")
        .then()
        .statusCode(403);
  }

  @Test
  void whatTheyDidStaysWithoutThem() {
    Journey journey = Journey.aCaseWithAdvice(leaving);
    as(leaving.token())
        .body(Map.of("text", "先校正尾座中心。"))
        .post("/api/v1/help-requests/{id}/messages", journey.id)
        .then()
        .statusCode(201);
    journey.act(journey.enterprise, "visit-request", Map.of("reason", "需要现场看")).statusCode(200);
    journey.engage(journey.officer, leaving).statusCode(201);
    String visit = journey.planVisit();
    journey.checkIn(leaving, visit).statusCode(200);
    journey.report(leaving, visit, 12).statusCode(200);
    assertThat(Leftovers.of(sql, leaving.name()), not(empty()));
    UUID once = UUID.randomUUID();

    event(once, ERASED, person());
    event(once, ERASED, person());
    event(UUID.randomUUID(), ERASED, person());

    assertThat(Leftovers.of(sql, leaving.name()), empty());
    assertThat(Leftovers.of(sql, leaving.account()), empty());
    journey
        .get(journey.officer)
        .body("engagement.craftsmen.name", equalTo(List.of(GONE)))
        .body("engagement.visits[0].report.workersTrained", equalTo(12));
    as(journey.enterprise)
        .get("/api/v1/help-requests/{id}/messages", journey.id)
        .then()
        .body("items.text", hasItem("先校正尾座中心。"))
        .body("items.author.name", equalTo(List.of(GONE)));
    as(journey.enterprise)
        .get("/api/v1/help-requests/{id}/timeline?limit=100", journey.id)
        .then()
        .body("items.message", hasItem(containsString(GONE)));
    as(leaving.token())
        .get("/api/v1/personal-data/matching")
        .then()
        .body("kept.findAll { it.kind != 'auditEntries' }.records.flatten()", hasSize(0));
    journey.confirm(true).statusCode(200);
  }

  @Test
  void whatComesAfterTheEndBringsNothingBack() {
    Journey journey = Journey.aDeliveredCase(leaving);
    event(UUID.randomUUID(), ERASED, person());

    Map<String, Object> merged = new HashMap<>();
    merged.put("formerId", UUID.randomUUID());
    merged.put("craftsmanId", leaving.id());
    merged.put("accountId", leaving.account());
    merged.put("name", leaving.name());
    merged.put("regionCode", "440305");
    event(UUID.randomUUID(), "org.jiangqiao.craftsman.merged", merged);
    goes(STAYING, Instant.parse("2099-01-01T00:00:00Z"));

    assertThat(Leftovers.of(sql, leaving.name()), empty());
    assertThat(Leftovers.of(sql, leaving.account()), empty());
    journey.get(journey.officer).statusCode(200);
    assertEquals(
        List.of("ERASED"),
        sql.list(
            "SELECT state FROM departure WHERE craftsman_id = ?",
            row -> row.getString(1),
            leaving.id()));
  }

  @Test
  void anEnterprisesPersonLeavesTheCaseAndItsTextBehind() {
    Journey journey = Journey.aDeliveredCase(next);
    as(journey.enterprise)
        .body(Map.of("text", "周三上午机床可以停。"))
        .post("/api/v1/help-requests/{id}/messages", journey.id)
        .then()
        .statusCode(201);
    String account =
        sql.one(
                "SELECT account_id FROM enterprise_member WHERE enterprise_id = ?",
                row -> row.getString(1),
                UUID.fromString(journey.enterpriseId))
            .orElseThrow();

    event(UUID.randomUUID(), ERASED, Map.of("accountId", account, "entryIds", List.of()));

    assertThat(Leftovers.of(sql, account), empty());
    as(journey.officer)
        .get("/api/v1/help-requests/{id}/messages", journey.id)
        .then()
        .body("items.text", hasItem("周三上午机床可以停。"))
        .body("items.author.name", everyItem(startsWith(GONE)));
    as(journey.officer)
        .get("/api/v1/enterprises/{id}", journey.enterpriseId)
        .then()
        .statusCode(200)
        .body("contactMobile", equalTo(null));
  }
}
