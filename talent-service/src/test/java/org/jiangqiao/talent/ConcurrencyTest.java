package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConcurrencyTest {

  @Test
  void aChangeNamesTheVersionThatItsAuthorHasSeen() {
    Map<String, Object> registration = Registrations.complete("演示工匠·版本一");
    Pool.Member member = Pool.aDraft(registration);
    String seen = member.etag();
    put(member, registration, null).then().statusCode(428);
    String next =
        put(member, Registrations.with(registration, "jobTitle", "班组长"), seen)
            .then()
            .statusCode(200)
            .body("jobTitle", equalTo("班组长"))
            .extract()
            .header("ETag");
    put(member, registration, seen).then().statusCode(412).body("type", endsWith("/stale"));
    put(member, registration, next).then().statusCode(200);
  }

  @Test
  void theVersionInTheBodyIsThatOfTheTag() {
    Pool.Member member = Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·版本二"));
    Response response =
        given().auth().oauth2(member.token()).get("/api/v1/craftsmen/me").andReturn();
    response.then().header("ETag", equalTo("\"" + response.path("version") + "\""));
  }

  @Test
  void aRepeatedRegistrationGetsTheFirstAnswer() {
    String token = Tokens.officer("440306");
    String key = UUID.randomUUID().toString();
    Map<String, Object> registration = Registrations.complete("演示工匠·重复一");
    String id =
        register(token, key, registration)
            .then()
            .statusCode(201)
            .header("Idempotency-Replayed", nullValue())
            .extract()
            .path("id");
    register(token, key, registration)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", equalTo("true"))
        .body("id", equalTo(id));
    register(token, key, Registrations.complete("演示工匠·重复二")).then().statusCode(422);
  }

  private static Response register(String token, String key, Map<String, Object> registration) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(registration)
        .post("/api/v1/craftsmen");
  }

  private static Response put(Pool.Member member, Map<String, Object> body, String ifMatch) {
    var request = given().auth().oauth2(member.token()).contentType(ContentType.JSON).body(body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put("/api/v1/craftsmen/{id}", member.id());
  }
}
