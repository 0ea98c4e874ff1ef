package org.jiangqiao.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class MetricsTest {
  private static final String CASE = "0193a5a0-7b2e-7000-8000-000000004711";

  @TestHTTPResource(value = "metrics", management = true)
  URI metrics;

  @Test
  void anAddressIsCountedUnderItsResource() {
    given().get("/api/v1/craftsmen/" + CASE + "?x=" + CASE).then().statusCode(200);
    given().get("/api/v1/nothing/" + CASE).then().statusCode(404);
    given().get("/union/requests/" + CASE).then().statusCode(200);
    given().get("/assets/app-1a2b3c.js").then().statusCode(200);

    given()
        .get(metrics)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("uri=\"/api/v1/craftsmen\""),
                containsString("uri=\"/\""),
                not(containsString("4711")),
                not(containsString("1a2b3c"))));
  }
}
