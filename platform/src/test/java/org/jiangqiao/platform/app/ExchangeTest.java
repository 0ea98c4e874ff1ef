package org.jiangqiao.platform.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.jiangqiao.platform.app.Requests.TOOLS;
import static org.jiangqiao.platform.app.Requests.tool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ExchangeTest {

  @TestHTTPResource URI address;

  @TestHTTPResource(management = true)
  URI management;

  @Test
  void theCallersRequestIdComesBackInHeaderAndProblem() {
    given()
        .header("X-Request-Id", "abc-1")
        .get("/api/v1/nowhere")
        .then()
        .header("X-Request-Id", "abc-1")
        .body("requestId", equalTo("abc-1"));
  }

  @Test
  void anIdThatCouldForgeLogLinesIsReplaced() {
    given()
        .header("X-Request-Id", "a b\tc")
        .get(TOOLS)
        .then()
        .header("X-Request-Id", not(containsString(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {TOOLS, "/api/v1/nowhere", "/elsewhere"})
  void securityHeadersAreEverywhere(String path) {
    given()
        .get(path)
        .then()
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Cache-Control", "no-store");
  }

  @Test
  @Timeout(20)
  void serverSentEventsAreNotHeldBack() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<Stream<String>> response =
          http.send(
              HttpRequest.newBuilder(address.resolve(TOOLS + "/events"))
                  .header("Accept", "text/event-stream")
                  .build(),
              HttpResponse.BodyHandlers.ofLines());
      long start = System.nanoTime();
      String first = response.body().filter(line -> !line.isBlank()).findFirst().orElseThrow();
      assertEquals("data:first", first);
      assertTrue(System.nanoTime() - start < 2_000_000_000L);
    }
  }

  @Test
  void aBodyBeyondTheLimitIsAProblem() {
    tool("large")
        .body("{\"name\":\"" + "x".repeat(2_200_000) + "\",\"weight\":1}")
        .post(TOOLS)
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
  }

  @Test
  void healthAndMetricsAreOnTheManagementPortOnly() {
    given()
        .get(management.resolve("/q/health"))
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"));
    given()
        .get(management.resolve("/q/metrics"))
        .then()
        .statusCode(200)
        .body(containsString("jiangqiao_outbox_pending"));
    given().get("/q/health").then().statusCode(404);
  }
}
