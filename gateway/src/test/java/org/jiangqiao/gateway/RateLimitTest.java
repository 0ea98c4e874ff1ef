package org.jiangqiao.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.Strict.class)
@WithTestResource(Surroundings.class)
class RateLimitTest {
  /** Three requests a minute for a visitor. */
  public static class Strict implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("gateway.limits.visitor.requests", "3");
    }
  }

  @ConfigProperty(name = "test.user-token")
  String userToken;

  @Test
  void aVisitorWhoAsksTooOftenIsToldWhenToComeBack() {
    for (int left = 2; left >= 0; left--) {
      given()
          .get("/api/v1/craftsmen")
          .then()
          .statusCode(200)
          .header("RateLimit-Policy", equalTo("\"visitor\";q=3;w=60"))
          .header("RateLimit", containsString("\"visitor\";r=" + left));
    }

    given()
        .get("/api/v1/craftsmen")
        .then()
        .statusCode(429)
        .header("Retry-After", matchesPattern("1?[0-9]|20"))
        .body("type", equalTo("https://jiangqiao.org/problems/too-many-requests"));

    given().auth().oauth2(userToken).get("/api/v1/craftsmen").then().statusCode(200);
  }
}
