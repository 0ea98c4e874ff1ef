package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.testing.Tokens;

/** Craftsmen in the states that tests start from. */
final class Pool {

  static final String COUNTY = Tokens.officer("440306");

  private Pool() {}

  /** Someone in the pool and the token of the account that owns the profile. */
  record Member(String id, String account) {

    String token() {
      return Tokens.craftsman(account);
    }

    String etag() {
      return given().auth().oauth2(token()).get("/api/v1/craftsmen/me").header("ETag");
    }
  }

  static Member aDraft(Map<String, Object> registration) {
    return aDraft(Registrations.anAccount(), registration);
  }

  static Member aDraft(String account, Map<String, Object> registration) {
    String id =
        given()
            .auth()
            .oauth2(Tokens.craftsman(account))
            .contentType(ContentType.JSON)
            .body(registration)
            .post("/api/v1/craftsmen")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return new Member(id, account);
  }

  static Member aSubmittedCraftsman(Map<String, Object> registration) {
    Member member = aDraft(registration);
    act(member, member.token(), "submission").then().statusCode(200);
    return member;
  }

  static Member aVerifiedCraftsman(Map<String, Object> registration) {
    return aVerifiedCraftsman(Registrations.anAccount(), registration);
  }

  static Member aVerifiedCraftsman(String account, Map<String, Object> registration) {
    Member member = aDraft(account, registration);
    act(member, member.token(), "submission").then().statusCode(200);
    act(member, Tokens.officer("CN"), "verification").then().statusCode(200);
    return member;
  }

  static Response act(Member member, String token, String action) {
    return given()
        .auth()
        .oauth2(token)
        .header("If-Match", member.etag())
        .post("/api/v1/craftsmen/{id}/{action}", member.id(), action);
  }

  static Response act(Member member, String token, String action, String reason) {
    return given()
        .auth()
        .oauth2(token)
        .header("If-Match", member.etag())
        .contentType(ContentType.JSON)
        .body(Map.of("reason", reason))
        .post("/api/v1/craftsmen/{id}/{action}", member.id(), action);
  }

  static void addEvidence(Member member, String kind, String title, String summary) {
    given()
        .auth()
        .oauth2(Tokens.officer("CN"))
        .contentType(ContentType.JSON)
        .body(Map.of("kind", kind, "title", title, "summary", summary, "occurredOn", "2025-06-01"))
        .post("/api/v1/craftsmen/{id}/evidence", member.id())
        .then()
        .statusCode(201);
  }

  /** The index follows the database; tests of searches wait until it has caught up. */
  static void awaitFound(String name) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> names(search(name, Map.of())).contains(name));
  }

  static Response search(String text, Map<String, ?> filter) {
    return given().queryParam("q", text).queryParams(filter).get("/api/v1/craftsmen");
  }

  static List<String> names(Response response) {
    return response.then().statusCode(200).extract().path("items.name");
  }

  static Response candidates(Map<String, ?> query) {
    return given()
        .auth()
        .oauth2(Tokens.service())
        .contentType(ContentType.JSON)
        .body(query)
        .post("/internal/candidates/search");
  }
}
