package org.jiangqiao.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class WebAppTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/help-requests/0193", "/login/callback?code=x"})
  void everyPageOfTheAppIsItsFirstPage(String path) {
    given()
        .get(path)
        .then()
        .statusCode(200)
        .contentType("text/html; charset=utf-8")
        .header("Cache-Control", equalTo("no-cache"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header(
            "Content-Security-Policy", containsString("connect-src 'self' http://localhost:8180;"))
        .body(containsString("匠桥"));
  }

  @Test
  void thePortalComesWithItsFirstLines() {
    given()
        .get("/")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-cache"))
        .body(containsString("门户"));
    given().get("/search").then().statusCode(200).body(not(containsString("门户")));
  }

  @Test
  void aFileWithADigestInItsNameIsKeptForEverAndSentCompressed() {
    given()
        .header("Accept-Encoding", "gzip")
        .get("/assets/app-1a2b3c.js")
        .then()
        .statusCode(200)
        .contentType("text/javascript; charset=utf-8")
        .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
        .header("Content-Encoding", equalTo("gzip"))
        .body(equalTo("'匠';".repeat(1000)));
  }

  @Test
  void aFileTheBrowserHasIsNotSentAgain() {
    String tag = given().get("/").then().header("ETag", notNullValue()).extract().header("ETag");

    given().header("If-None-Match", tag).get("/").then().statusCode(304);
  }

  @Test
  void theServiceWorkerIsAskedForAnewEveryTime() {
    given()
        .get("/sw.js")
        .then()
        .statusCode(200)
        .contentType("text/javascript; charset=utf-8")
        .header("Cache-Control", equalTo("no-cache"))
        .header("Content-Security-Policy", containsString("worker-src 'self'"))
        .header("Content-Security-Policy", containsString("manifest-src 'self'"));
    given()
        .get("/manifest.webmanifest")
        .then()
        .statusCode(200)
        .contentType("application/manifest+json; charset=utf-8");
  }

  @Test
  void aFileThatIsNotThereIsNotFound() {
    given().get("/assets/app-0.js").then().statusCode(404).contentType("application/problem+json");
  }

  @Test
  void pagesCannotBePostedTo() {
    given().post("/login").then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
  }

  @Test
  void theAppLearnsWhereToLogIn() {
    given()
        .get("/config.json")
        .then()
        .body("authority", equalTo("http://localhost:8180/realms/jiangqiao"))
        .body("clientId", equalTo("jiangqiao-web"));
  }

  @Test
  void theDocumentationIsServedFromHere() {
    given().get("/docs").then().statusCode(200).body(containsString("/docs/swagger-ui-bundle.js"));
    given().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
    given().get("/docs/swagger-ui.css").then().statusCode(200).contentType("text/css");
    given().get("/docs/page.css").then().statusCode(200);
  }

  @Test
  void oneContractCoversAllServices() {
    given()
        .get("/openapi.json")
        .then()
        .statusCode(200)
        .body("openapi", equalTo("3.1.0"))
        .body("paths.'/api/v1/achievements'", notNullValue());
  }

  @Test
  void everyTypeOfProblemIsExplainedInBothLanguages() {
    for (var type : org.jiangqiao.gateway.problem.ProblemType.values()) {
      String path = "/problems/" + type.name().toLowerCase().replace('_', '-');
      given().get(path).then().statusCode(200).body(containsString("<html lang=\"zh-CN\">"));
      given()
          .header("Accept-Language", "en-GB,en;q=0.8")
          .get(path)
          .then()
          .statusCode(200)
          .body(containsString("<html lang=\"en\">"))
          .body(containsString("What to do"));
    }
  }

  @Test
  void anUnknownTypeOfProblemIsAPageOfTheApp() {
    given().get("/problems/no-such-type").then().statusCode(200).body(containsString("匠桥"));
  }
}
