package org.jiangqiao.matching.candidate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
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

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class CandidateTest {

  private static final String REGION = "440306";

  /** Each run has craftsmen of its own, because workloads go across cases. */
  private final UUID near = Ids.next();

  private final UUID able = Ids.next();
  private final UUID phoneOnly = Ids.next();
  private final UUID full = Ids.next();

  @Inject StoredCases cases;
  @Inject CandidateMatching matching;
  @Inject Sql sql;

  @ConfigProperty(name = "jiangqiao.talent.url")
  String neighbours;

  private StoredCase aCase(String status) {
    StoredCase request = cases.aCase(REGION, status);
    found(
        request,
        List.of(
            candidate(near, "near", "演示工匠·车工一", "440306", 4, 0.4),
            candidate(able, "able", "演示工匠·车工二", "440305", 4, 0.9, "细长轴车削法"),
            candidate(phoneOnly, null, "演示工匠·车工三", "440306", 4, 0.8),
            candidate(full, "full", "演示工匠·车工四", "440306", 0, 0.8)));
    return request;
  }

  @Test
  void theOfficerSeesWhoCouldHelpAndWhy() {
    StoredCase request = aCase("DISPATCHING");

    candidates(Tokens.officer("4403"), request)
        .statusCode(200)
        .body("policyVersion", equalTo(1))
        .body("items.craftsmanId", contains(able.toString(), near.toString()))
        .body("items[0].criteria", hasSize(8))
        .body("items[0].criteria[0].criterion", equalTo("RELEVANCE"))
        .body("items[0].criteria[0].reason", equalTo("能力佐证“细长轴车削法”与问题相关，相关度90%"))
        .body("items[0].criteria.reason", not(contains(containsString("{"))))
        .body(
            "items[0].criteria.find { it.criterion == 'OCCUPATION_PROXIMITY' }.score",
            closeTo(1, 0.001))
        .body(
            "items[0].criteria.find { it.criterion == 'INDUSTRY_PROXIMITY' }.reason",
            equalTo("从事专用设备制造业，与需求同属制造业"))
        .body(
            "items[0].criteria.find { it.criterion == 'INDUSTRY_PROXIMITY' }.score",
            closeTo(0.5, 0.001))
        .body("items[0].region.name", containsString("深圳市"))
        .body("items[0].openInvitations", equalTo(0))
        .body("excluded.name", contains("演示工匠·车工三", "演示工匠·车工四"))
        .body("excluded.reason", contains("没有平台账号，需由工会联系", "本月服务名额已满（已承接0次，上限0次）"));
  }

  @Test
  void whereTheRequestNamesNoOccupationThePoolDoes() {
    StoredCase request = cases.aCase(REGION, "DISPATCHING");
    sql.update("update help_request set occupation_code = null where id = ?", request.id());
    List<Map<String, Object>> found =
        List.of(
            candidate(able, "able", "演示工匠·车工二", "440306", 4, 0.9),
            candidate(near, "near", "演示工匠·车工一", "440306", 4, 0.8),
            candidate(full, "full", "演示工匠·装配工", "440306", 4, 0.6));
    found.get(2).put("occupationCode", "6-20");
    control(
        "candidates",
        Map.of(
            "mark",
            request.caseNumber(),
            "candidates",
            found,
            "likelyOccupations",
            List.of(
                Map.of("code", "6-18", "name", "车工", "likelihood", 0.6),
                Map.of("code", "6-20", "name", "装配工", "likelihood", 0.3))));

    String weighed = "items[%d].criteria.find { it.criterion == 'OCCUPATION_PROXIMITY' }.";
    candidates(Tokens.officer("4403"), request)
        .statusCode(200)
        .body("likelyOccupations.code", contains("6-18", "6-20"))
        .body("items.craftsmanId", contains(able.toString(), full.toString(), near.toString()))
        .body(weighed.formatted(0) + "score", closeTo(1, 0.001))
        .body(weighed.formatted(0) + "reason", equalTo("需求未指定职业；从工匠们所做的工作看，最可能对口的是车工（约60%）"))
        .body(weighed.formatted(1) + "score", closeTo(0.5, 0.001))
        .body(weighed.formatted(1) + "reason", equalTo("另一个可能对口的职业：装配工（约30%）"));
  }

  @Test
  void aRunIsKeptUntilTheOfficerAsksForAnother() {
    StoredCase request = aCase("DISPATCHING");
    assertFalse(matching.hasRun(request.id()));
    String first = candidates(Tokens.officer("44"), request).statusCode(200).extract().path("id");

    candidates(Tokens.officer("44"), request).body("id", equalTo(first));
    assertEquals(
        List.of(able, near),
        matching.ranked(request.id()).stream().map(RankedCandidate::craftsmanId).toList());

    found(request, List.of());
    matchAgain(Tokens.officer("44"), request)
        .statusCode(201)
        .body("id", not(equalTo(first)))
        .body("items", empty());
    candidates(Tokens.officer("44"), request).body("items", empty());
    assertEquals(List.of(), matching.ranked(request.id()));
  }

  @Test
  void openInvitationsAreThoseOfThisMoment() {
    StoredCase request = aCase("CONSULTING");
    candidates(Tokens.officer("44"), request).body("items[0].openInvitations", equalTo(0));

    sql.update(
        """
        insert into invitation (id, help_request_id, craftsman_id, craftsman_account, craftsman_name,
          craftsman_region, purpose, status, manual, reasons, invited_at, remind_at, expires_at,
          version)
        values (?, ?, ?, 'able', '演示工匠·车工二', '440305', 'CONSULTATION', 'INVITED', false, '[]', now(),
          now(), now() + interval '1 year', 0)
        """,
        Ids.next(),
        request.id(),
        able);

    candidates(Tokens.officer("44"), request)
        .body("items[0].openInvitations", equalTo(1))
        .body("items[0].invitation.status", equalTo("INVITED"));
  }

  @Test
  void theEnterpriseReadsNamesAndReasonsInItsLanguage() {
    StoredCase request = aCase("CONSULTING");

    given()
        .config(DOUBLES)
        .auth()
        .oauth2(Tokens.enterprise(request.member()))
        .header("Accept-Language", "en")
        .get(path(request, "candidates"))
        .then()
        .statusCode(200)
        .body("items[0].name", equalTo("演示工匠·车工二"))
        .body(
            "items[0].criteria.find { it.criterion == 'DISTANCE' }.reason",
            equalTo("In the same city as the enterprise"))
        .body("excluded", empty());
    matchAgain(Tokens.enterprise(request.member()), request).statusCode(403);
  }

  @Test
  void othersSeeNothing() {
    StoredCase request = aCase("DISPATCHING");
    StoredCase draft = aCase("DRAFT");
    sql.update("update help_request set submitted_at = null where id = ?", draft.id());

    given().get(path(request, "candidates")).then().statusCode(401);
    candidates(Tokens.craftsman("able"), request).statusCode(403);
    candidates(Tokens.officer("32"), request).statusCode(404);
    candidates(Tokens.enterprise("another"), request).statusCode(404);
    candidates(Tokens.officer("44"), draft).statusCode(404);
    candidates(Tokens.enterprise(draft.member()), draft).statusCode(409);
    matchAgain(Tokens.officer("32"), request).statusCode(404);
    assertFalse(matching.hasRun(request.id()));
  }

  @Test
  void whenTalentIsAwayTheStoredRunStaysAndANewOneSaysSo() {
    StoredCase request = aCase("DISPATCHING");
    StoredCase without = aCase("DISPATCHING");
    candidates(Tokens.officer("44"), request).statusCode(200);

    talentAway(request);
    talentAway(without);

    candidates(Tokens.officer("44"), request).statusCode(200).body("items", hasSize(2));
    candidates(Tokens.officer("44"), without)
        .statusCode(503)
        .body("type", equalTo("https://jiangqiao.org/problems/upstream-unavailable"))
        .body("detail", containsString("工匠库"));
    assertFalse(QuarkusTransaction.requiringNew().call(() -> matching.hasRun(without.id())));
  }

  private static final RestAssuredConfig DOUBLES =
      RestAssuredConfig.config()
          .jsonConfig(
              JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));

  private static ValidatableResponse candidates(String token, StoredCase request) {
    return given().config(DOUBLES).auth().oauth2(token).get(path(request, "candidates")).then();
  }

  private static ValidatableResponse matchAgain(String token, StoredCase request) {
    return given().auth().oauth2(token).post(path(request, "match-runs")).then();
  }

  private static String path(StoredCase request, String what) {
    return "/api/v1/help-requests/" + request.id() + "/" + what;
  }

  private static Map<String, Object> candidate(
      UUID id,
      String account,
      String name,
      String region,
      int capacity,
      double relevance,
      String... evidence) {
    Map<String, Object> candidate = new HashMap<>();
    candidate.put("craftsmanId", id);
    candidate.put("accountId", account);
    candidate.put("name", name);
    candidate.put("skillLevel", "TECHNICIAN");
    candidate.put("occupationCode", "6-18");
    candidate.put("industryCode", "35");
    candidate.put("regionCode", region);
    candidate.put("reach", "PROVINCE");
    candidate.put("monthlyCapacity", capacity);
    candidate.put("absentOn", false);
    candidate.put("relevance", relevance);
    candidate.put("lexical", 0.5);
    candidate.put("semantic", 0.5);
    candidate.put(
        "matchedEvidence",
        Stream.of(evidence).map(title -> Map.of("kind", "WORK_METHOD", "title", title)).toList());
    candidate.put("solvedSimilar", 0);
    return candidate;
  }

  private void found(StoredCase request, List<Map<String, Object>> candidates) {
    control("candidates", Map.of("mark", request.caseNumber(), "candidates", candidates));
  }

  private void talentAway(StoredCase request) {
    control("away", Map.of("what", "candidates", "mark", request.caseNumber(), "away", true));
  }

  private void control(String what, Map<String, ?> body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post(neighbours + "/control/" + what)
        .then()
        .statusCode(200);
  }
}
