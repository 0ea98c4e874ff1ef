package org.jiangqiao.matching.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.matching.testing.StoredCases;
import org.jiangqiao.matching.testing.StoredCases.StoredCase;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** How matches and invitations spread; each test in a city of its own. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class FairnessTest {

  private final UUID often = Ids.next();
  private final UUID seldom = Ids.next();

  @Inject StoredCases cases;
  @Inject Sql sql;

  @ConfigProperty(name = "jiangqiao.talent.url")
  String neighbours;

  @Test
  void oneWhoHasAllIsToldFromAnEvenSpread() {
    StoredCase first = aMatchedCase("630102", often, seldom);
    StoredCase second = aMatchedCase("630102", often, seldom);
    invited(first, often, "630102", "ACCEPTED", null);
    invited(second, often, "630102", "DECLINED", "TOO_FAR");

    fairness(Tokens.officer("6301"), "")
        .statusCode(200)
        .body("exposure.people", equalTo(2))
        .body("exposure.total", equalTo(4))
        .body("exposure.gini", equalTo(0.0f))
        .body("invitations.people", equalTo(1))
        .body("invitations.total", equalTo(2))
        .body("invitations.gini", equalTo(0.5f))
        .body("reached.pool", equalTo(280))
        .body("reached.shown", equalTo(2))
        .body("regions.region.code", contains("630102"))
        .body("regions[0].shown", equalTo(4))
        .body("regions[0].invitations", equalTo(2))
        .body("replies.accepted", equalTo(1))
        .body("replies.declined", equalTo(1))
        .body("replies.silent", equalTo(0))
        .body("replies.reasons", equalTo(Map.of("TOO_FAR", 1)));
  }

  @Test
  void whoWasNotAskedForHalfAYearIsANewcomer() {
    StoredCase earlier = aMatchedCase("630202", often);
    invited(earlier, often, "630202", "EXPIRED", null);
    aMatchedCase("630202", often, seldom);

    fairness(Tokens.officer("6302"), "")
        .body("newcomers.allPlaces", equalTo(3))
        .body("newcomers.places", equalTo(2))
        .body("newcomers.invited", equalTo(1))
        .body("replies.silent", equalTo(1));
  }

  @Test
  void aCaseMatchedAgainShowsNobodyTwice() {
    StoredCase request = aMatchedCase("630302", often);
    matched(request);

    fairness(Tokens.officer("6303"), "").body("exposure.total", equalTo(1));
  }

  @Test
  void nothingIsNoSpread() {
    fairness(Tokens.officer("6304"), "")
        .statusCode(200)
        .body("exposure.people", equalTo(0))
        .body("exposure.gini", nullValue());
  }

  @Test
  void onlyTheirOwnRegionAndOnlyOfficers() {
    fairness(Tokens.officer("63"), "?region=6301").statusCode(200);
    fairness(Tokens.officer("6301"), "?region=63").statusCode(404);
    fairness(Tokens.officer("63"), "?region=abc").statusCode(400);
    fairness(Tokens.officer("63"), "?from=2026-09&to=2026-08").statusCode(400);
    fairness(Tokens.craftsman("c"), "").statusCode(403);
    given().get("/api/v1/statistics/fairness").then().statusCode(401);
  }

  private StoredCase aMatchedCase(String region, UUID... craftsmen) {
    StoredCase request = cases.aCase(region, "DISPATCHING");
    given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "mark",
                request.caseNumber(),
                "candidates",
                Stream.of(craftsmen).map(id -> candidate(id, region)).toList()))
        .post(neighbours + "/control/candidates")
        .then()
        .statusCode(200);
    matched(request);
    return request;
  }

  private static void matched(StoredCase request) {
    given()
        .auth()
        .oauth2(Tokens.officer("63"))
        .post("/api/v1/help-requests/{id}/match-runs", request.id())
        .then()
        .statusCode(201);
  }

  private static Map<String, Object> candidate(UUID id, String region) {
    return Map.ofEntries(
        Map.entry("craftsmanId", id),
        Map.entry("accountId", "account-" + id),
        Map.entry("name", "演示工匠"),
        Map.entry("regionCode", region),
        Map.entry("reach", "CITY"),
        Map.entry("monthlyCapacity", 9),
        Map.entry("absentOn", false),
        Map.entry("relevance", 0.5),
        Map.entry("lexical", 0.5),
        Map.entry("semantic", 0.5),
        Map.entry("matchedEvidence", List.of()),
        Map.entry("solvedSimilar", 0));
  }

  private void invited(
      StoredCase request, UUID craftsman, String region, String status, String reason) {
    sql.update(
        """
        insert into invitation (id, help_request_id, craftsman_id, craftsman_account, craftsman_name,
          craftsman_region, purpose, status, manual, reasons, invited_at, remind_at, expires_at,
          responded_at, decline_reason, version)
        values (?, ?, ?, 'a', '演示工匠', ?, 'VISIT', ?, false, '[]', now(), now(), now(), now(), ?, 0)
        """,
        Ids.next(),
        request.id(),
        craftsman,
        region,
        status,
        reason);
  }

  private static ValidatableResponse fairness(String token, String query) {
    return given().auth().oauth2(token).get("/api/v1/statistics/fairness" + query).then();
  }
}
