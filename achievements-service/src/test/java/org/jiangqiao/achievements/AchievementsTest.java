package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AchievementsTest {

  private static final String PATH = "/api/v1/achievements";
  private static final String CRAFTSMAN = Tokens.craftsman("gongjiang01");
  private static final String COUNTY = Tokens.officer("440306");

  @Inject DataSource dataSource;

  /** A result and the version that its reader has seen. */
  private record Seen(String id, String etag) {

    static Seen of(ValidatableResponse response) {
      return new Seen(response.extract().path("id"), response.extract().header("ETag"));
    }
  }

  private static Map<String, Object> draftRequest() {
    Map<String, Object> request = new HashMap<>();
    request.put("title", "绣花机旋梭快换定位夹具");
    request.put("kind", "INNOVATION");
    request.put("problem", "更换旋梭要停机四十分钟。");
    request.put("solution", "做了带定位销的快换座，换梭只要五分钟。");
    request.put("benefit", Map.of("amountCny", "128000.00", "proven", true));
    request.put("trade", "纺织");
    request.put("regionCode", "440306");
    request.put("keywords", List.of("旋梭", "快换"));
    request.put("year", 2026);
    request.put("authors", List.of(Map.of("name", "演示工匠一", "craftsmanId", UUID.randomUUID())));
    return request;
  }

  private static Seen aDraft() {
    return Seen.of(
        given()
            .auth()
            .oauth2(CRAFTSMAN)
            .contentType(ContentType.JSON)
            .body(draftRequest())
            .post(PATH)
            .then()
            .statusCode(201)
            .body("status", equalTo("DRAFT"))
            .body("step.name", equalTo("WITH_SUBMITTER"))
            .body("benefit.amountCny", equalTo("128000.00")));
  }

  private static ValidatableResponse act(Seen seen, String action, String token) {
    return act(seen, action, token, null);
  }

  private static ValidatableResponse act(Seen seen, String action, String token, Object body) {
    var request = given().auth().oauth2(token).header("If-Match", seen.etag());
    if (body != null) {
      request.contentType(ContentType.JSON).body(body);
    }
    return request.post(PATH + "/" + seen.id() + "/" + action).then();
  }

  private static Seen aSubmitted() {
    return Seen.of(act(aDraft(), "submission", CRAFTSMAN).statusCode(200));
  }

  private static Seen anInReview() {
    return Seen.of(act(aSubmitted(), "review", COUNTY).statusCode(200));
  }

  private static Seen aPublished() {
    Seen accepted = Seen.of(act(anInReview(), "acceptance", COUNTY).statusCode(200));
    return Seen.of(act(accepted, "publication", COUNTY).statusCode(200));
  }

  @Test
  void anAuthorWhoseEntryWasMergedIsTheOneThatGoesOn() {
    Seen draft = aDraft();
    String former = read(draft).extract().path("authors[0].craftsmanId");
    String current = UUID.randomUUID().toString();
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType("application/cloudevents+json; charset=UTF-8")
        .body(
            Map.of(
                "specversion", "1.0",
                "id", UUID.randomUUID().toString(),
                "source", "/talent",
                "type", "org.jiangqiao.craftsman.merged",
                "subject", current,
                "datacontenttype", "application/json",
                "data", Map.of("formerId", former, "craftsmanId", current)))
        .post("/internal/events")
        .then()
        .statusCode(204);
    read(draft)
        .body("authors[0].craftsmanId", equalTo(current))
        .body("authors[0].name", equalTo("演示工匠一"));
  }

  private static ValidatableResponse read(Seen seen) {
    return given().auth().oauth2(CRAFTSMAN).get(PATH + "/" + seen.id()).then().statusCode(200);
  }

  @Test
  void whoHasItAndSinceWhenIsAlwaysSaid() {
    Seen submitted = aSubmitted();

    act(submitted, "review", Tokens.reviewer("pingshen01", "4403"))
        .statusCode(200)
        .body("status", equalTo("IN_REVIEW"))
        .body("step.name", equalTo("WITH_REVIEWER"))
        .body("step.holder", equalTo("pingshen01"))
        .body("step.since", notNullValue())
        .body("history.action", equalTo(List.of("CREATE", "SUBMIT", "TAKE_INTO_REVIEW")));
  }

  @Test
  void theSubmitterReadsWhyItCameBackAndSubmitsAgain() {
    Seen returned =
        Seen.of(act(anInReview(), "return", COUNTY, Map.of("reason", "缺少效益证明")).statusCode(200));

    given()
        .auth()
        .oauth2(CRAFTSMAN)
        .get(PATH + "/" + returned.id())
        .then()
        .statusCode(200)
        .body("status", equalTo("RETURNED"))
        .body("returnReason", equalTo("缺少效益证明"))
        .body("step.name", equalTo("WITH_SUBMITTER"));
    Map<String, Object> better = draftRequest();
    better.put("organisation", "示例纺织有限公司");
    Seen edited =
        Seen.of(
            given()
                .auth()
                .oauth2(CRAFTSMAN)
                .header("If-Match", returned.etag())
                .contentType(ContentType.JSON)
                .body(better)
                .put(PATH + "/" + returned.id())
                .then()
                .statusCode(200));
    act(edited, "submission", CRAFTSMAN).statusCode(200).body("returnReason", nullValue());
  }

  @Test
  void whatIsPublishedIsFoundAndWhatIsWithdrawnIsNot() {
    Seen published = aPublished();

    await().atMost(Duration.ofSeconds(30)).until(() -> found(published.id()));
    given()
        .get(PATH + "/" + published.id())
        .then()
        .statusCode(200)
        .body("history", empty())
        .body("createdBy", nullValue());
    assertEquals(
        1,
        SampleCorpus.count(
            dataSource,
            "select count(*) from outbox_event where type = 'org.jiangqiao.achievement.published'"
                + " and subject = '"
                + published.id()
                + "'"));

    act(published, "withdrawal", COUNTY, Map.of("reason", "权属有争议")).statusCode(200);

    await().atMost(Duration.ofSeconds(30)).until(() -> !found(published.id()));
    given().get(PATH + "/" + published.id()).then().statusCode(404);
  }

  private static boolean found(String achievement) {
    List<String> hits =
        given()
            .queryParam("q", "旋梭快换定位夹具")
            .queryParam("kind", "ACHIEVEMENT")
            .get("/api/v1/corpus")
            .then()
            .statusCode(200)
            .extract()
            .path("items.id");
    return hits.stream()
        .map(id -> given().get("/api/v1/corpus/" + id).then().extract().path("achievementId"))
        .anyMatch(achievement::equals);
  }

  @Test
  void nothingHappensOutOfOrder() {
    act(aDraft(), "acceptance", COUNTY).statusCode(404);
    act(aSubmitted(), "acceptance", COUNTY)
        .statusCode(409)
        .body("type", equalTo("https://jiangqiao.org/problems/illegal-transition"));
    act(aSubmitted(), "submission", CRAFTSMAN).statusCode(409);
    act(anInReview(), "publication", COUNTY).statusCode(409);
  }

  @Test
  void nobodyJudgesTheirOwn() {
    Map<String, Object> request = draftRequest();
    request.put("authors", List.of(Map.of("name", "pingshen01")));
    Seen draft =
        Seen.of(
            given()
                .auth()
                .oauth2(CRAFTSMAN)
                .contentType(ContentType.JSON)
                .body(request)
                .post(PATH)
                .then()
                .statusCode(201));
    Seen submitted = Seen.of(act(draft, "submission", CRAFTSMAN).statusCode(200));

    act(submitted, "review", Tokens.reviewer("pingshen01", "4403")).statusCode(409);
    act(submitted, "review", Tokens.reviewer("pingshen02", "4403")).statusCode(200);
  }

  @Test
  void aChangeNeedsTheVersionThatWasSeen() {
    Seen draft = aDraft();
    String submission = PATH + "/" + draft.id() + "/submission";

    given().auth().oauth2(CRAFTSMAN).post(submission).then().statusCode(428);
    given()
        .auth()
        .oauth2(CRAFTSMAN)
        .header("If-Match", "\"77\"")
        .post(submission)
        .then()
        .statusCode(412);
    act(draft, "submission", CRAFTSMAN).statusCode(200);
    act(draft, "submission", CRAFTSMAN).statusCode(412);
  }

  @Test
  void outsideTheScopeNothingExists() {
    Seen submitted = aSubmitted();
    String elsewhere = Tokens.officer("3205");

    act(submitted, "review", elsewhere).statusCode(404);
    act(submitted, "withdrawal", elsewhere, Map.of("reason", "x")).statusCode(404);
    given().auth().oauth2(elsewhere).get(PATH + "/" + submitted.id()).then().statusCode(404);
    given()
        .auth()
        .oauth2(Tokens.craftsman("gongjiang02"))
        .get(PATH + "/" + submitted.id())
        .then()
        .statusCode(404);
    given().get(PATH + "/" + submitted.id()).then().statusCode(404);
    queue(elsewhere).body("items.id", not(hasItem(submitted.id())));
    queue(Tokens.officer("44")).body("items.id", hasItem(submitted.id()));
  }

  private static ValidatableResponse queue(String token) {
    return given()
        .auth()
        .oauth2(token)
        .queryParam("limit", 100)
        .queryParam("status", "SUBMITTED")
        .get(PATH + "/review-queue")
        .then()
        .statusCode(200);
  }

  @Test
  void onesOwnListPagesThroughEverythingOnce() {
    String token = Tokens.craftsman("gongjiang-" + UUID.randomUUID());
    for (int i = 0; i < 3; i++) {
      given()
          .auth()
          .oauth2(token)
          .contentType(ContentType.JSON)
          .body(draftRequest())
          .post(PATH)
          .then()
          .statusCode(201);
    }

    ValidatableResponse first = page(token, null).body("items.size()", equalTo(2));

    String cursor = first.extract().path("nextCursor");
    List<String> seen = first.extract().path("items.id");
    page(token, cursor)
        .body("items.size()", equalTo(1))
        .body("items.id", not(hasItem(seen.getFirst())))
        .body("nextCursor", nullValue());
    given().auth().oauth2(token).queryParam("cursor", "nonsense").get(PATH).then().statusCode(400);
  }

  private static ValidatableResponse page(String token, String cursor) {
    var request = given().auth().oauth2(token).queryParam("limit", 2);
    return (cursor == null ? request : request.queryParam("cursor", cursor))
        .get(PATH)
        .then()
        .statusCode(200);
  }

  @Test
  void publicRecordsAreTheNationsMatter() {
    Map<String, Object> record =
        Map.of(
            "title", "神舟飞船空间对接机构",
            "kind", "JOINT_RESEARCH",
            "field", "航天 对接机构",
            "source", "公开报道");
    given()
        .auth()
        .oauth2(Tokens.officer("44"))
        .contentType(ContentType.JSON)
        .body(record)
        .post(PATH + "/public-records")
        .then()
        .statusCode(403);

    given()
        .auth()
        .oauth2(Tokens.officer("CN"))
        .contentType(ContentType.JSON)
        .body(record)
        .post(PATH + "/public-records")
        .then()
        .statusCode(201)
        .body("status", equalTo("PUBLISHED"))
        .body("origin", equalTo("PUBLIC_RECORD"))
        .body("trade", equalTo("航天"))
        .body("keywords", hasItems("航天", "对接机构"))
        .body("source", equalTo("公开报道"));
  }

  @Test
  void senselessInputIsRefusedWithItsField() {
    Map<String, Object> request = draftRequest();
    request.put("regionCode", "990000");
    given()
        .auth()
        .oauth2(CRAFTSMAN)
        .contentType(ContentType.JSON)
        .body(request)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("regionCode"));
    request.put("regionCode", "440306");
    request.put("authors", List.of());
    request.put("title", " ");
    given()
        .auth()
        .oauth2(CRAFTSMAN)
        .contentType(ContentType.JSON)
        .body(request)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("authors"))
        .body("violations.field", hasItem("title"));
  }
}
