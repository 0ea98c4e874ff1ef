package org.jiangqiao.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ApiDoorTest {
  @ConfigProperty(name = "test.user-token")
  String userToken;

  @ConfigProperty(name = "test.client-token")
  String clientToken;

  @Test
  void aResourceGoesToTheServiceThatOwnsIt() {
    given()
        .urlEncodingEnabled(false)
        .get("/api/v1/craftsmen/me?q=%E7%84%8A")
        .then()
        .statusCode(200)
        .body(startsWith("/api/v1/craftsmen/me?q=%E7%84%8A\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/unknown",
        "/api/v1/",
        "/api",
        "/api/v1/craftsmen/../../../internal/events",
        "/internal/events",
        "/q/health",
        "/q",
        "/api/v1/%2e%2e/%2e%2e/internal/events"
      })
  void nothingElseIsRouted(String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("https://jiangqiao.org/problems/not-found"))
        .body("requestId", matchesPattern("[0-9a-f-]{36}"));
  }

  @Test
  void aTokenThatIsNotGoodIsRefused() {
    given()
        .auth()
        .oauth2(userToken + "x")
        .header("Accept-Language", "en")
        .get("/api/v1/craftsmen")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("title", equalTo("Log in first"));
  }

  @Test
  void anotherSchemeThanBearerIsRefused() {
    given().header("Authorization", "Basic YTpi").get("/api/v1/craftsmen").then().statusCode(401);
  }

  @Test
  void aGoodTokenIsPassedOn() {
    given()
        .auth()
        .oauth2(userToken)
        .get("/api/v1/craftsmen")
        .then()
        .statusCode(200)
        .header("RateLimit-Policy", containsString("\"user\";q="))
        .body(containsString("authorization: Bearer " + userToken));
  }

  @Test
  void aSystemHasALimitOfItsOwn() {
    given()
        .auth()
        .oauth2(clientToken)
        .get("/api/v1/craftsmen")
        .then()
        .header("RateLimit-Policy", containsString("\"client\";q="));
  }

  @Test
  void whatAClientClaimsAboutItselfIsNotPassedOn() {
    given()
        .header("X-Forwarded-For", "203.0.113.9")
        .header("X-Forwarded-User", "guanli")
        .header("X-Real-IP", "203.0.113.9")
        .header("X-HTTP-Method-Override", "DELETE")
        .get("/api/v1/craftsmen")
        .then()
        .body(
            allOf(
                not(containsString("203.0.113.9")),
                not(containsString("guanli")),
                not(containsString("DELETE")),
                containsString("x-forwarded-for: 127.0.0.1")));
  }

  @Test
  void aRequestKeepsTheIdItCameWith() {
    given()
        .header("X-Request-Id", "browser-12345")
        .get("/api/v1/craftsmen")
        .then()
        .header("X-Request-Id", equalTo("browser-12345"))
        .body(containsString("x-request-id: browser-12345"));
  }

  @Test
  void anIdThatCouldForgeALogLineIsReplaced() {
    given()
        .header("X-Request-Id", "a b{evil}")
        .get("/api/v1/craftsmen")
        .then()
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
  }

  @Test
  void aServiceThatIsAwayIsAProblemDocument() {
    given()
        .header("Accept-Language", "zh-CN,zh;q=0.9")
        .get("/api/v1/corpus")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo("5"))
        .body("type", equalTo("https://jiangqiao.org/problems/upstream-unavailable"))
        .body("title", equalTo("服务暂时不可用"));
  }

  @Test
  void largeAnswersAreCompressedForThoseWhoCanReadIt() {
    given()
        .header("Accept-Encoding", "gzip")
        .get("/api/v1/code-lists/regions")
        .then()
        .statusCode(200)
        .header("Content-Encoding", equalTo("gzip"))
        .body(equalTo("中".repeat(4000)));
  }
}
