package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiangqiao.achievements.TalentPool.REVIEWER_IN_THE_POOL;
import static org.jiangqiao.achievements.TalentPool.THEIR_ENTRY;
import static org.jiangqiao.achievements.TalentPool.THEIR_NAME;
import static org.jiangqiao.achievements.TalentPool.UNREACHABLE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever put a result in or made it does not judge it, under whatever name they come. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TalentPool.class)
class ReviewConflictTest {

  private static final String PATH = "/api/v1/achievements";
  private static final String SUBMITTER = "gongjiang07";

  static Stream<Arguments> authors() {
    return Stream.of(
        Arguments.of(Map.of("name", "另一名字", "craftsmanId", THEIR_ENTRY)),
        Arguments.of(Map.of("name", THEIR_NAME)),
        Arguments.of(Map.of("name", REVIEWER_IN_THE_POOL)));
  }

  @ParameterizedTest
  @MethodSource("authors")
  void anAuthorNeitherTakesItNorDecides(Map<String, String> author) {
    String id = aSubmitted(author);

    act(id, 1, "review", reviewer(REVIEWER_IN_THE_POOL), null)
        .statusCode(409)
        .body("detail", containsString("完成人"));
    act(id, 1, "review", reviewer("pingshen-other"), null).statusCode(200);
    act(id, 2, "acceptance", reviewer(REVIEWER_IN_THE_POOL), null).statusCode(409);
    act(id, 2, "return", reviewer(REVIEWER_IN_THE_POOL), Map.of("reason", "理由")).statusCode(409);
    read(id, reviewer(REVIEWER_IN_THE_POOL)).body("reviewConflict", equalTo("AUTHOR"));
    read(id, reviewer("pingshen-other")).body("reviewConflict", nullValue());

    act(id, 2, "acceptance", reviewer("pingshen-other"), null).statusCode(200);
  }

  @Test
  void whoeverPutItInIsToldSo() {
    String id = aSubmitted(Map.of("name", "演示工匠二"));

    act(id, 1, "review", Tokens.officer(SUBMITTER, "4403"), null)
        .statusCode(409)
        .body("detail", containsString("您提交的"));
    read(id, Tokens.officer(SUBMITTER, "4403")).body("reviewConflict", equalTo("SUBMITTER"));
  }

  @Test
  void whereThePoolCannotSayWhoSomeoneIsNobodyDecidesButEverybodyReads() {
    String id = aSubmitted(Map.of("name", "演示工匠三"));

    act(id, 1, "review", reviewer(UNREACHABLE), null)
        .statusCode(503)
        .body("detail", containsString("无法核对"));
    read(id, reviewer(UNREACHABLE)).body("status", equalTo("SUBMITTED"));
  }

  private static String reviewer(String account) {
    return Tokens.reviewer(account, "4403");
  }

  private static ValidatableResponse read(String id, String token) {
    return given().auth().oauth2(token).get(PATH + "/" + id).then().statusCode(200);
  }

  private static String aSubmitted(Map<String, String> author) {
    String id =
        given()
            .auth()
            .oauth2(Tokens.craftsman(SUBMITTER))
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "title", "旋梭快换夹具",
                    "kind", "INNOVATION",
                    "problem", "更换旋梭要停机四十分钟。",
                    "solution", "做了带定位销的快换座。",
                    "trade", "纺织",
                    "regionCode", "440306",
                    "year", 2026,
                    "authors", List.of(author)))
            .post(PATH)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    act(id, 0, "submission", Tokens.craftsman(SUBMITTER), null).statusCode(200);
    return id;
  }

  private static ValidatableResponse act(
      String id, int version, String action, String token, Map<String, String> body) {
    var request = given().auth().oauth2(token).header("If-Match", "\"" + version + "\"");
    if (body != null) {
      request.contentType(ContentType.JSON).body(body);
    }
    return request.post(PATH + "/" + id + "/" + action).then();
  }
}
