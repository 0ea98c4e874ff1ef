package org.jiangqiao.platform.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.jiangqiao.platform.app.Requests.TOOLS;
import static org.jiangqiao.platform.app.Requests.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IdentityTest {

  @ParameterizedTest
  @CsvSource({
    "CN, 440306, 200",
    "44, 440306, 200",
    "4403, 440306, 200",
    "440306, 440306, 200",
    "4403, 440106, 404",
    "3205, 440306, 404",
    "440306, 440300, 404",
    "'', 440306, 404",
    "%, 440306, 404"
  })
  void anOfficerSeesWhatTheirUnionCovers(String scope, String region, int status) {
    as(Tokens.officer(scope)).get(TOOLS + "/scope?region=" + region).then().statusCode(status);
    as(Tokens.reviewer(scope)).get(TOOLS + "/scope?region=" + region).then().statusCode(status);
  }

  @Test
  void someoneWhoIsNoOfficerCoversNothing() {
    as(Tokens.enterprise("e1")).get(TOOLS + "/scope?region=440306").then().statusCode(404);
  }

  @Test
  void theCallerIsKnownOnPublicPathsToo() {
    as(Tokens.craftsman("c7")).get(TOOLS + "/me").then().body("subject", equalTo("c7"));
    given().get(TOOLS + "/me").then().body("subject", equalTo("nobody"));
  }
}
