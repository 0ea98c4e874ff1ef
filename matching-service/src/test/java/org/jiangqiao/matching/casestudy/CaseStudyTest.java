package org.jiangqiao.matching.casestudy;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpStep;
import org.jiangqiao.matching.outcome.OutcomeVerified;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.matching.testing.StoredCases;
import org.jiangqiao.matching.testing.StoredCases.Counted;
import org.jiangqiao.matching.testing.StoredCases.StoredCase;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class CaseStudyTest {

  private static final String STUDIES = "/api/v1/case-studies";
  private static final String REGION = "540102";
  private static final String OFFICER = Tokens.officer("5401");

  @Inject StoredCases cases;
  @Inject CaseStudyRepository studies;
  @Inject Event<OutcomeVerified> verified;
  @Inject Sql sql;

  @Test
  void verificationDraftsOneStudyFromWhatPeopleWrote() {
    UUID outcome = aVerifiedOutcome(true);
    String id = draftOf(outcome);
    verify(outcome, true);

    get(OFFICER, id)
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("status", equalTo("DRAFT"))
        .body("title", equalTo("细长轴锥度超差"))
        .body("symptom", containsString("锥度和振纹"))
        .body("symptom", not(containsString("演示精密")))
        .body("symptom", not(containsString("13800138000")))
        .body("cause", equalTo("尾座中心偏移0.06毫米。"))
        .body("remedy", equalTo("校正尾座，改用跟刀架。"))
        .body("verification", containsString("培训职工12人"))
        .body("benefit", equalTo("经济效益38,000元。"))
        .body("craftsmen", contains("演示工匠·车工一"))
        .body("trade", equalTo("数控车铣"));
    assertEquals(1, studies.count("outcomeId", outcome));
  }

  @Test
  void whatWasNotSolvedIsNoCaseStudy() {
    UUID notSolved = aVerifiedOutcome(false);
    UUID solved = aVerifiedOutcome(true);
    draftOf(solved);

    assertEquals(0, studies.count("outcomeId", notSolved));
  }

  @Test
  void theOfficerEditsPublishesAndWithdraws() {
    String id = draftOf(aVerifiedOutcome(true));
    String etag = etag(id);

    put(OFFICER, id, null, text("")).statusCode(428);
    put(OFFICER, id, "\"77\"", text("")).statusCode(412);
    put(OFFICER, id, etag, text("")).statusCode(200).body("title", equalTo("细长轴锥度的消除"));
    post(OFFICER, id, "publication", etag).statusCode(412);
    post(OFFICER, id, "publication", etag(id))
        .statusCode(400)
        .body("violations[0].field", equalTo("verification"));
    assertEquals(List.of(), events(id));

    put(OFFICER, id, etag(id), text("首件三坐标复测锥度0.008毫米。")).statusCode(200);
    post(OFFICER, id, "publication", etag(id))
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"))
        .body("publishedAt", notNullValue());
    put(OFFICER, id, etag(id), text("别的")).statusCode(409);
    post(OFFICER, id, "publication", etag(id)).statusCode(409);

    post(OFFICER, id, "withdrawal", etag(id)).statusCode(200).body("status", equalTo("WITHDRAWN"));
    post(OFFICER, id, "publication", etag(id)).statusCode(200);

    List<String> published = events(id);
    assertEquals(3, published.size());
    assertTrue(published.getFirst().contains("现象：加工细长轴出现锥度。\\n查因：尾座偏移。\\n处理：校正尾座。\\n验证：首件"));
    assertTrue(published.getFirst().contains("\"craftsmen\": [\"演示工匠·车工一\"]"));
    assertTrue(published.getFirst().contains("匠桥典型案例（需求编号JQ-TEST-"));
  }

  @Test
  void listsAreByScopeAndState() {
    String id = draftOf(aVerifiedOutcome(true));

    list(OFFICER, "DRAFT").body("items[0].id", equalTo(id));
    list(Tokens.officer("54"), "DRAFT").body("items[0].id", equalTo(id));
    list(Tokens.officer("5402"), "DRAFT").body("items.size()", equalTo(0));
    list(OFFICER, "PUBLISHED").body("items.id", not(contains(id)));
  }

  @Test
  void onlyOfficersInScopeDoAnyOfIt() {
    String id = draftOf(aVerifiedOutcome(true));
    String etag = etag(id);

    for (String outside : List.of(Tokens.officer("5402"), Tokens.officer("44"))) {
      get(outside, id).statusCode(404);
      put(outside, id, etag, text("")).statusCode(404);
      post(outside, id, "publication", etag).statusCode(404);
      post(outside, id, "withdrawal", etag).statusCode(404);
    }
    get(Tokens.enterprise("e"), id).statusCode(403);
    put(Tokens.craftsman("c"), id, etag, text("")).statusCode(403);
    given().get(STUDIES).then().statusCode(401);
  }

  private UUID aVerifiedOutcome(boolean solved) {
    StoredCase request = cases.aCase(REGION, "RESOLVED");
    UUID outcome =
        cases.anOutcome(
            request,
            REGION,
            new Counted("34", "TECHNICAL_SERVICE", solved, 1, 12, "38000.00", Instant.now()));
    verify(outcome, solved);
    return outcome;
  }

  private void verify(UUID outcome, boolean solved) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                verified.fire(
                    new OutcomeVerified(outcome, UUID.randomUUID(), HelpStep.VISIT, solved)));
  }

  private String draftOf(UUID outcome) {
    return await()
        .until(
            () ->
                sql.one(
                        "select id from case_study where outcome_id = ?",
                        row -> row.getString("id"),
                        outcome)
                    .orElse(null),
            notNullValue());
  }

  private List<String> events(String id) {
    return sql.list(
        "select data::text as data from outbox_event where subject = ? order by occurred_at",
        row -> row.getString("data"),
        id);
  }

  private static Map<String, Object> text(String verification) {
    Map<String, Object> text = new HashMap<>();
    text.put("title", "细长轴锥度的消除");
    text.put("symptom", "加工细长轴出现锥度。");
    text.put("cause", "尾座偏移。");
    text.put("remedy", "校正尾座。");
    text.put("verification", verification);
    return text;
  }

  private static String etag(String id) {
    return get(OFFICER, id).statusCode(200).extract().header("ETag");
  }

  private static ValidatableResponse get(String token, String id) {
    return given().auth().oauth2(token).get(STUDIES + "/" + id).then();
  }

  private static ValidatableResponse list(String token, String status) {
    return given()
        .auth()
        .oauth2(token)
        .queryParam("status", status)
        .get(STUDIES)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse put(
      String token, String id, String ifMatch, Map<String, Object> text) {
    var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(text);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(STUDIES + "/" + id).then();
  }

  private static ValidatableResponse post(String token, String id, String action, String ifMatch) {
    return given()
        .auth()
        .oauth2(token)
        .header("If-Match", ifMatch)
        .post(STUDIES + "/" + id + "/" + action)
        .then();
  }
}
