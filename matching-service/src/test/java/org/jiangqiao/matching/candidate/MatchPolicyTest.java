package org.jiangqiao.matching.candidate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.matching.testing.StoredCases;
import org.jiangqiao.matching.testing.StoredCases.Counted;
import org.jiangqiao.matching.testing.StoredCases.StoredCase;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class MatchPolicyTest {

  private static final String POLICIES = "/api/v1/match-policies";

  /** A county that no other test's cases are in. */
  private static final String REGION = "530102";

  private static final Map<String, Double> FIRST =
      Map.of(
          "RELEVANCE", 40.0,
          "OCCUPATION_PROXIMITY", 12.0,
          "INDUSTRY_PROXIMITY", 6.0,
          "SOLVED_SIMILAR", 12.0,
          "SKILL_LEVEL", 6.0,
          "DISTANCE", 12.0,
          "LOAD_FAIRNESS", 7.0,
          "RESPONSIVENESS", 5.0);

  private final UUID near = Ids.next();
  private final UUID able = Ids.next();

  @Inject StoredCases cases;
  @Inject CandidateMatching matching;
  @Inject Sql sql;

  @ConfigProperty(name = "jiangqiao.talent.url")
  String neighbours;

  @AfterEach
  void theFirstPolicyIsInForceAgain() {
    sql.update("delete from match_run where policy_version > 1 or region_code = ?", REGION);
    sql.update("delete from match_policy_weight where policy_version > 1");
    sql.update("delete from match_policy where version > 1");
  }

  @Test
  void anOfficerOfTheNationPutsNewWeightsInForce() {
    String etag =
        as(Tokens.officer("4403"))
            .get(POLICIES + "/1")
            .then()
            .statusCode(200)
            .body("author", equalTo("平台出厂设置"))
            .body("weights.RELEVANCE", equalTo(40.0f))
            .extract()
            .header("ETag");

    change(Tokens.officer("CN"), null, FIRST).statusCode(428);
    change(Tokens.officer("CN"), "\"7\"", FIRST).statusCode(412);
    change(Tokens.officer("44"), etag, FIRST).statusCode(403);
    change(Tokens.officer("CN"), etag, with("DISTANCE", 20))
        .statusCode(201)
        .header("Location", endsWith("/api/v1/match-policies/2"))
        .header("ETag", equalTo("\"2\""))
        .body("author", equalTo("officer-CN"))
        .body("note", equalTo("山区路远"));
    change(Tokens.officer("CN"), etag, FIRST).statusCode(412);

    as(Tokens.admin())
        .get(POLICIES + "?limit=1")
        .then()
        .statusCode(200)
        .body("items.version", contains(2))
        .body("items[0].weights.DISTANCE", equalTo(20.0f));
    String next = as(Tokens.admin()).get(POLICIES + "?limit=1").path("nextCursor");
    as(Tokens.admin())
        .get(POLICIES + "?limit=1&cursor=" + next)
        .then()
        .body("items.version", contains(1))
        .body("nextCursor", nullValue());
    assertEquals(
        1,
        sql.list(
                "select 1 from audit_entry where action = 'match-policy.changed' and resource_id = '2'",
                row -> row.getInt(1))
            .size());
  }

  @Test
  void weightsThatCannotBeAreRefusedByName() {
    Map<String, Double> incomplete = new HashMap<>(FIRST);
    incomplete.remove("DISTANCE");

    refused(with("DISTANCE", -1), "weights.DISTANCE");
    refused(with("DISTANCE", 100.5), "weights.DISTANCE");
    refused(with("RELEVANCE", 0), "weights.RELEVANCE");
    refused(incomplete, "weights.DISTANCE");
    change(Tokens.officer("CN"), "\"1\"", with("HONOUR", 5)).statusCode(400);
    as(Tokens.officer("CN"))
        .body(Map.of("weights", FIRST, "limit", 51))
        .post(POLICIES + "/replay")
        .then()
        .statusCode(400);
    as(Tokens.officer("CN")).get(POLICIES + "/99").then().statusCode(404);
  }

  @Test
  void aPastMatchIsUnchangedUnderItsOwnWeights() {
    StoredCase request = aMatchedCase();

    replay(Tokens.officer("5301"), FIRST)
        .statusCode(200)
        .body("cases", is(1))
        .body("sameFirst", is(1))
        .body("items[0].helpRequestId", equalTo(request.id().toString()))
        .body("items[0].caseNumber", equalTo(request.caseNumber()))
        .body("items[0].policyVersion", is(1))
        .body("items[0].before.craftsmanId", contains(able.toString(), near.toString()))
        .body("items[0].helper", nullValue())
        .body("helperRankBefore", nullValue());
    List<Object> before = replay(Tokens.officer("5301"), FIRST).extract().path("items[0].before");
    List<Object> after = replay(Tokens.officer("5301"), FIRST).extract().path("items[0].after");
    assertEquals(before, after);
  }

  @Test
  void otherWeightsMoveWhoCameToHelp() {
    StoredCase request = aMatchedCase();
    UUID outcome =
        cases.anOutcome(
            request, REGION, new Counted("34", "TECHNICAL_SERVICE", true, 1, 3, null, null));
    sql.update(
        """
        update engagement_craftsman set craftsman_id = ? where engagement_id =
          (select engagement_id from outcome where id = ?)
        """,
        near,
        outcome);
    Map<String, Double> distanceRules = with("RELEVANCE", 1);
    distanceRules.put("DISTANCE", 100.0);

    replay(Tokens.officer("5301"), distanceRules)
        .statusCode(200)
        .body("items[0].after.craftsmanId", contains(near.toString(), able.toString()))
        .body("items[0].sameFirst", is(false))
        .body("items[0].helper.rankBefore", is(2))
        .body("items[0].helper.rankAfter", is(1))
        .body("helperRankBefore", equalTo(2.0f))
        .body("helperRankAfter", equalTo(1.0f));
  }

  @Test
  void anOfficerReplaysOnlyTheirOwnCases() {
    aMatchedCase();

    replay(Tokens.officer("3205"), FIRST)
        .statusCode(200)
        .body("items.caseNumber", everyItem(nullValue()));
    replay(Tokens.officer("5301"), FIRST).body("items", hasSize(1));
  }

  private StoredCase aMatchedCase() {
    StoredCase request = cases.aCase(REGION, "DISPATCHING");
    List<Map<String, Object>> found =
        List.of(candidate(near, "near", REGION, 0.4), candidate(able, "able", "530102", 0.9));
    found.get(1).put("regionCode", "532501");
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("mark", request.caseNumber(), "candidates", found))
        .post(neighbours + "/control/candidates")
        .then()
        .statusCode(200);
    as(Tokens.officer("5301"))
        .get("/api/v1/help-requests/" + request.id() + "/candidates")
        .then()
        .statusCode(200)
        .body("items", hasSize(2));
    return request;
  }

  private static Map<String, Object> candidate(
      UUID id, String account, String region, double relevance) {
    Map<String, Object> candidate = new HashMap<>();
    candidate.put("craftsmanId", id);
    candidate.put("accountId", account);
    candidate.put("name", "演示工匠·" + account);
    candidate.put("skillLevel", "TECHNICIAN");
    candidate.put("occupationCode", "6-18");
    candidate.put("industryCode", "34");
    candidate.put("regionCode", region);
    candidate.put("reach", "PROVINCE");
    candidate.put("monthlyCapacity", 4);
    candidate.put("absentOn", false);
    candidate.put("relevance", relevance);
    candidate.put("lexical", relevance);
    candidate.put("semantic", relevance);
    candidate.put("matchedEvidence", List.of());
    candidate.put("solvedSimilar", 0);
    return candidate;
  }

  private static Map<String, Double> with(String criterion, double weight) {
    Map<String, Double> weights = new HashMap<>(FIRST);
    weights.put(criterion, weight);
    return weights;
  }

  private static void refused(Map<String, Double> weights, String field) {
    change(Tokens.officer("CN"), "\"1\"", weights)
        .statusCode(400)
        .body("violations.field", contains(field));
    replay(Tokens.officer("CN"), weights).statusCode(400).body("violations.field", contains(field));
  }

  private static ValidatableResponse replay(String token, Map<String, Double> weights) {
    return as(token).body(Map.of("weights", weights)).post(POLICIES + "/replay").then();
  }

  private static ValidatableResponse change(
      String token, String ifMatch, Map<String, Double> weights) {
    RequestSpecification request = as(token).body(Map.of("weights", weights, "note", "山区路远"));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post(POLICIES).then();
  }

  private static RequestSpecification as(String token) {
    return given().contentType(ContentType.JSON).auth().oauth2(token);
  }
}
