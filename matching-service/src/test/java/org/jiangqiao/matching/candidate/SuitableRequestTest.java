package org.jiangqiao.matching.candidate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.matching.testing.StoredCases;
import org.jiangqiao.matching.testing.StoredCases.StoredCase;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matching turned round: what suits a craftsman, and why they were not asked. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class SuitableRequestTest {

  private static final String REGION = "620102";

  /** Of another region for each test, because the list goes over all cases of a region. */
  private static int city = 10;

  private final UUID self = Ids.next();
  private final UUID other = Ids.next();
  private final String account = "self-" + self;
  private String region = REGION;

  @Inject StoredCases cases;
  @Inject Sql sql;

  @ConfigProperty(name = "jiangqiao.talent.url")
  String neighbours;

  @BeforeEach
  void aCraftsmanOfACity() {
    city++;
    region = "62" + city + "02";
    inPool(self, account, region, "VERIFIED");
  }

  @Test
  void whatSuitsBestComesFirstAndSaysWhy() {
    StoredCase fair = aMatchedCase("DISPATCHING", 0.5);
    StoredCase good = aMatchedCase("CONSULTING", 0.9);
    aMatchedCase("RESOLVED", 0.9);

    suitable("")
        .statusCode(200)
        .body("items.helpRequest.caseNumber", contains(good.caseNumber(), fair.caseNumber()))
        .body("items[0].criteria", hasSize(8))
        .body("items[0].criteria[0].reason", equalTo("能力佐证“车削细长轴”与问题相关，相关度90%"))
        .body("items[0].against", nullValue())
        .body("items[0].invitation", nullValue())
        .body("items[0].helpRequest.title", equalTo("细长轴锥度超差"))
        .body("items[0].helpRequest.industry.name", notNullValue())
        .body("nextCursor", nullValue());
    suitable("?when=PAST").statusCode(200).body("items", hasSize(1));
  }

  @Test
  void pagesFollowOneAnother() {
    StoredCase second = aMatchedCase("DISPATCHING", 0.5);
    StoredCase first = aMatchedCase("DISPATCHING", 0.9);

    String cursor =
        suitable("?limit=1")
            .body("items.helpRequest.caseNumber", contains(first.caseNumber()))
            .extract()
            .path("nextCursor");
    suitable("?limit=1&cursor=" + cursor)
        .body("items.helpRequest.caseNumber", contains(second.caseNumber()))
        .body("nextCursor", nullValue());
    suitable("?cursor=nonsense").statusCode(400);
    suitable("?limit=0").statusCode(400);
    suitable("?when=EVER").statusCode(400);
  }

  @Test
  void whatIsFarFromTheirWorkIsLeftOut() {
    StoredCase request = aMatchedCase("DISPATCHING", 0.1);
    sql.update("update help_request set occupation_code = '4-03' where id = ?", request.id());

    suitable("").statusCode(200).body("items", empty());
  }

  @Test
  void whatSpeaksAgainstAskingThemIsSaid() {
    aMatchedCase("DISPATCHING", 0.9, 0);

    suitable("")
        .body("items[0].against", equalTo("本月服务名额已满（已承接0次，上限0次）"))
        .body("items[0].score", nullValue());
  }

  @Test
  void theEnterpriseIsNotTold() {
    StoredCase request = aMatchedCase("DISPATCHING", 0.9);
    sql.update(
        "update help_request set title = '演示精密机械有限公司 13800138000 主轴异响' where id = ?", request.id());

    suitable("")
        .body("items[0].helpRequest.title", not(containsString("演示精密机械")))
        .body("items[0].helpRequest.title", not(containsString("13800138000")))
        .body("items[0].helpRequest.title", containsString("主轴异响"));
  }

  @Test
  void anOfficerAsksAboutSomebodyInScope() {
    StoredCase request = aMatchedCase("DISPATCHING", 0.9);
    String about = "?craftsmanId=" + self;

    as(Tokens.officer(region.substring(0, 4)), about)
        .statusCode(200)
        .body("items.helpRequest.caseNumber", hasItem(request.caseNumber()));
    as(Tokens.officer("3205"), about).statusCode(404);
    as(Tokens.officer("62"), "").statusCode(400).body("violations.field", contains("craftsmanId"));
    as(Tokens.officer("62"), "?craftsmanId=" + UUID.randomUUID()).statusCode(404);
    as(Tokens.craftsman(account), about).statusCode(403);
    as(Tokens.enterprise("e"), "").statusCode(403);
    given().get("/api/v1/help-requests/suitable").then().statusCode(401);
  }

  @Test
  void whoIsNotInThePoolIsToldSo() {
    as(Tokens.craftsman("nobody"), "").statusCode(409).body("detail", containsString("工匠库"));
    inPool(self, account, region, "SUSPENDED");
    suitable("").statusCode(409);
  }

  @Test
  void whenTalentIsAwayItSaysSo() {
    StoredCase request = aMatchedCase("DISPATCHING", 0.9);
    control("away", Map.of("what", "candidates", "mark", request.caseNumber(), "away", true));

    suitable("").statusCode(503);
  }

  @Test
  void whyOthersWereAskedIsToldWithoutTheirFigures() {
    StoredCase request = aMatchedCase("DISPATCHING", 0.4);
    invited(request, other);

    standing(request)
        .statusCode(200)
        .body("place", equalTo("LISTED"))
        .body("rank", equalTo(2))
        .body("candidates", equalTo(2))
        .body("criteria", hasSize(8))
        .body("behind", contains("RELEVANCE"))
        .body("against", nullValue())
        .body("toString()", not(containsString(other.toString())));
  }

  @Test
  void whoWasAskedReadsThatToo() {
    StoredCase request = aMatchedCase("DISPATCHING", 0.4);
    invited(request, self);

    standing(request).body("place", equalTo("INVITED")).body("behind", empty());
  }

  @Test
  void theConstraintThatFailedIsNamed() {
    StoredCase request = aMatchedCase("DISPATCHING", 0.9, 0);

    standing(request)
        .body("place", equalTo("EXCLUDED"))
        .body("rank", nullValue())
        .body("against", equalTo("本月服务名额已满（已承接0次，上限0次）"));
  }

  @Test
  void whoWasNotFoundIsComparedAsOfToday() {
    StoredCase request = cases.aCase(region, "DISPATCHING");
    found(request, List.of(candidate(other, "other", 0.9, 4)));
    matched(request);
    found(request, List.of(candidate(self, account, 0.3, 4)));

    standing(request)
        .body("place", equalTo("NOT_LISTED"))
        .body("candidates", equalTo(1))
        .body("behind", contains("RELEVANCE"));
  }

  @Test
  void beforeAnybodyWasLookedForThereIsNoStanding() {
    standing(cases.aCase(region, "SUBMITTED"))
        .statusCode(200)
        .body("place", equalTo("NOT_MATCHED"))
        .body("criteria", empty());
  }

  @Test
  void beyondReachACaseDoesNotExist() {
    standing(cases.aCase("320505", "DISPATCHING")).statusCode(404);
    StoredCase draft = cases.aCase(region, "DRAFT");
    standing(draft).statusCode(404);
  }

  private StoredCase aMatchedCase(String status, double relevance) {
    return aMatchedCase(status, relevance, 4);
  }

  private StoredCase aMatchedCase(String status, double relevance, int capacity) {
    StoredCase request = cases.aCase(region, "DISPATCHING");
    found(
        request,
        List.of(candidate(self, account, relevance, capacity), candidate(other, "other", 0.95, 4)));
    matched(request);
    sql.update("update help_request set status = ? where id = ?", status, request.id());
    return request;
  }

  private void matched(StoredCase request) {
    given()
        .auth()
        .oauth2(Tokens.officer("62"))
        .post("/api/v1/help-requests/{id}/match-runs", request.id())
        .then()
        .statusCode(201);
  }

  private void invited(StoredCase request, UUID craftsman) {
    sql.update(
        """
        insert into invitation (id, help_request_id, craftsman_id, craftsman_account, craftsman_name,
          craftsman_region, purpose, status, manual, reasons, invited_at, remind_at, expires_at,
          version)
        values (?, ?, ?, 'a', '演示工匠', '620102', 'VISIT', 'INVITED', false, '[]', now(), now(),
          now() + interval '1 year', 0)
        """,
        Ids.next(),
        request.id(),
        craftsman);
  }

  private Map<String, Object> candidate(UUID id, String accountId, double relevance, int capacity) {
    Map<String, Object> candidate = new HashMap<>();
    candidate.put("craftsmanId", id);
    candidate.put("accountId", accountId);
    candidate.put("name", "演示工匠·" + accountId);
    candidate.put("skillLevel", "TECHNICIAN");
    candidate.put("occupationCode", "6-18");
    candidate.put("industryCode", "34");
    candidate.put("regionCode", region);
    candidate.put("reach", "CITY");
    candidate.put("monthlyCapacity", capacity);
    candidate.put("absentOn", false);
    candidate.put("relevance", relevance);
    candidate.put("lexical", relevance);
    candidate.put("semantic", relevance);
    candidate.put("matchedEvidence", List.of(Map.of("kind", "OUTCOME", "title", "车削细长轴")));
    candidate.put("solvedSimilar", 1);
    return candidate;
  }

  private void found(StoredCase request, List<Map<String, Object>> candidates) {
    control("candidates", Map.of("mark", request.caseNumber(), "candidates", candidates));
  }

  private void inPool(UUID id, String accountId, String regionCode, String status) {
    control(
        "craftsman",
        Map.of(
            "id",
            id,
            "accountId",
            accountId,
            "name",
            "演示工匠·" + accountId,
            "regionCode",
            regionCode,
            "occupationCode",
            "6-18",
            "reach",
            "CITY",
            "status",
            status,
            "origin",
            "REGISTERED"));
  }

  private void control(String what, Map<String, ?> body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post(neighbours + "/control/" + what)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse suitable(String query) {
    return as(Tokens.craftsman(account), query);
  }

  private static ValidatableResponse as(String token, String query) {
    return given().auth().oauth2(token).get("/api/v1/help-requests/suitable" + query).then();
  }

  private ValidatableResponse standing(StoredCase request) {
    return given()
        .auth()
        .oauth2(Tokens.craftsman(account))
        .get("/api/v1/help-requests/{id}/standing", request.id())
        .then();
  }
}
