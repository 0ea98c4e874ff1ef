package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PublicRecordTest {

  private static Response enter(String token, String name) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "name", name,
                "employer", "某某机床厂",
                "honours", List.of("大国工匠", "青海工匠"),
                "regionCode", "630000",
                "field", "坐标镗床精密镗削",
                "facts", List.of("从事镗工三十年"),
                "source", "某报 2025-01-01"))
        .post("/api/v1/craftsmen/public-records");
  }

  @Test
  void whatIsPublishedAppearsWithItsSourceAndNothingElse() {
    String id =
        enter(Tokens.officer("CN"), "公开条目甲")
            .then()
            .statusCode(201)
            .body("origin", equalTo("PUBLIC_RECORD"))
            .body("honours.level", contains("GREAT_CRAFTSMAN", "PROVINCIAL_CRAFTSMAN"))
            .extract()
            .path("id");
    given()
        .get("/api/v1/craftsmen/{id}", id)
        .then()
        .statusCode(200)
        .body("source", equalTo("某报 2025-01-01"))
        .body("facts", contains("从事镗工三十年"))
        .body("biography", nullValue())
        .body("reach", nullValue())
        .body("record.averageRating", nullValue());
    Pool.awaitFound("公开条目甲");
  }

  @Test
  void onlyTheNationOrAnAdministratorEntersThem() {
    enter(Tokens.officer("44"), "公开条目乙").then().statusCode(403);
    enter(Tokens.admin(), "公开条目乙").then().statusCode(201);
    enter(Tokens.admin(), "公开条目乙").then().statusCode(409);
  }

  @Test
  void theyAreNeverCandidates() {
    enter(Tokens.officer("CN"), "公开条目丙").then().statusCode(201);
    Pool.awaitFound("公开条目丙");
    Pool.candidates(Map.of("text", "坐标镗床精密镗削 公开条目丙", "limit", 100))
        .then()
        .statusCode(200)
        .body("candidates.name", not(hasItem(containsString("公开条目"))));
  }

  @Test
  void nothingIsAddedToThem() {
    String id = enter(Tokens.officer("CN"), "公开条目丁").then().extract().path("id");
    given()
        .auth()
        .oauth2(Tokens.officer("CN"))
        .contentType(ContentType.JSON)
        .body(Map.of("kind", "LESSON", "title", "题", "summary", "述", "occurredOn", "2025-01-01"))
        .post("/api/v1/craftsmen/{id}/evidence", id)
        .then()
        .statusCode(409);
    given()
        .auth()
        .oauth2(Tokens.officer("CN"))
        .header("If-Match", "*")
        .contentType(ContentType.JSON)
        .body(Registrations.complete("公开条目丁"))
        .put("/api/v1/craftsmen/{id}", id)
        .then()
        .statusCode(409);
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType("application/cloudevents+json; charset=UTF-8")
        .body(
            Map.of(
                "specversion", "1.0",
                "id", UUID.randomUUID().toString(),
                "source", "/test",
                "type", "org.jiangqiao.achievement.published",
                "data",
                    Map.of(
                        "achievementId", UUID.randomUUID().toString(),
                        "craftsmanIds", List.of(id),
                        "title", "题",
                        "summary", "述",
                        "kind", "PATENT",
                        "publishedAt", "2026-11-01T02:00:00Z")))
        .post("/internal/events")
        .then()
        .statusCode(204);
    given().get("/api/v1/craftsmen/{id}", id).then().body("evidence.size()", equalTo(0));
  }
}
