package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.Leftovers;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Somebody's data has been deleted in the pool; what they did here stays without them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PersonErasedTest {

  private static final String PATH = "/api/v1/achievements";
  private static final String COUNTY = Tokens.officer("440306");
  private static final String GONE = "已注销用户";

  @Inject Sql sql;

  private final String account = "leaver-" + UUID.randomUUID();
  private final String name = "演示工匠" + UUID.randomUUID();
  private final UUID entry = UUID.randomUUID();

  private RequestSpecification asThem() {
    return given().auth().oauth2(Tokens.craftsman(account)).contentType(ContentType.JSON);
  }

  private ValidatableResponse aDraft(String title) {
    return asThem()
        .body(
            Map.of(
                "title",
                title,
                "kind",
                "INNOVATION",
                "problem",
                "更换旋梭要停机四十分钟。",
                "solution",
                "做了带定位销的快换座，换梭只要五分钟。",
                "benefit",
                Map.of("amountCny", "128000.00", "proven", true),
                "trade",
                "纺织",
                "regionCode",
                "440306",
                "keywords",
                List.of("旋梭"),
                "year",
                2026,
                "authors",
                List.of(Map.of("name", name, "craftsmanId", entry), Map.of("name", "演示工匠·另一位"))))
        .post(PATH)
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse act(ValidatableResponse before, String action, String token) {
    String id = before.extract().path("id");
    return given()
        .auth()
        .oauth2(token)
        .header("If-Match", before.extract().header("ETag"))
        .post(PATH + "/{id}/{action}", id, action)
        .then()
        .statusCode(200);
  }

  private String aPublished(String title) {
    ValidatableResponse submitted = act(aDraft(title), "submission", Tokens.craftsman(account));
    ValidatableResponse accepted = act(act(submitted, "review", COUNTY), "acceptance", COUNTY);
    return act(accepted, "publication", COUNTY).extract().path("id");
  }

  private void erased(UUID event) {
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType("application/cloudevents+json; charset=UTF-8")
        .body(
            Map.of(
                "specversion", "1.0",
                "id", event.toString(),
                "source", "/talent",
                "type", "org.jiangqiao.person.erased",
                "subject", entry.toString(),
                "datacontenttype", "application/json",
                "data", Map.of("accountId", account, "entryIds", List.of(entry))))
        .post("/internal/events")
        .then()
        .statusCode(204);
  }

  @Test
  void whatTheyMadeStaysWithoutThemAndWhatWasTheirsAloneGoes() {
    String published = aPublished("旋梭快换座·注销");
    String draft = aDraft("还没交的成果").extract().path("id");
    asThem()
        .body(Map.of("name", "我的搜索", "criteria", Map.of("q", "旋梭")))
        .post("/api/v1/saved-searches")
        .then()
        .statusCode(201);
    asThem().body(Map.of("question", "旋梭怎么换得快")).post("/api/v1/answers").then().statusCode(201);
    assertThat(Leftovers.of(sql, name), not(empty()));
    assertThat(Leftovers.of(sql, account), not(empty()));
    UUID once = UUID.randomUUID();

    erased(once);
    erased(once);
    erased(UUID.randomUUID());

    assertThat(Leftovers.of(sql, name), empty());
    assertThat(Leftovers.of(sql, account), empty());
    given()
        .get(PATH + "/{id}", published)
        .then()
        .statusCode(200)
        .body("title", equalTo("旋梭快换座·注销"))
        .body("authors.name", equalTo(List.of(GONE, "演示工匠·另一位")))
        .body("authors.findAll { it.craftsmanId != null }", hasSize(0));
    given().auth().oauth2(COUNTY).get(PATH + "/{id}", draft).then().statusCode(404);
    asThem()
        .get("/api/v1/personal-data/achievements")
        .then()
        .body("kept.findAll { it.kind != 'auditEntries' }.records.flatten()", hasSize(0));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                given()
                    .queryParam("q", "旋梭快换座·注销")
                    .get("/api/v1/corpus")
                    .then()
                    .extract()
                    .asString()
                    .contains(GONE));
  }
}
