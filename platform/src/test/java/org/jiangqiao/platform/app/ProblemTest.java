package org.jiangqiao.platform.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ProblemTest {

  private static final String TOOLS = "/api/v1/tools";
  private static final String TYPE = "https://jiangqiao.org/problems/";

  private static ValidatableResponse post(String body) {
    return given()
        .auth()
        .oauth2(Tokens.enterprise("e1"))
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en")
        .body(body)
        .post(TOOLS)
        .then();
  }

  private static void is(ValidatableResponse response, int status, String type) {
    response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo(TYPE + type))
        .body("status", equalTo(status))
        .body("title", not(containsString("title.")))
        .body("detail", not(containsString("detail.")))
        .body("instance", notNullValue())
        .body("requestId", matchesPattern(".{8,}"));
  }

  @Test
  void aMissingResourceIsNamedInTheCallersLanguage() {
    String path = TOOLS + "/" + UUID.randomUUID();
    is(given().get(path).then().body("detail", equalTo("未找到工具。")), 404, "not-found");
    is(
        given()
            .header("Accept-Language", "en-GB,en;q=0.9")
            .get(path)
            .then()
            .body("detail", equalTo("Not found: tool."))
            .body("instance", equalTo(path)),
        404,
        "not-found");
  }

  @Test
  void anUnknownPathIsNotFound() {
    is(given().get("/api/v1/nowhere").then(), 404, "not-found");
    is(given().get("/elsewhere").then(), 404, "not-found");
  }

  @Test
  void anIdThatIsNoneIsNotFound() {
    is(given().get(TOOLS + "/abc").then(), 404, "not-found");
  }

  @Test
  void aParameterThatDoesNotConvertIsInvalid() {
    is(
        given()
            .get(TOOLS + "?limit=many")
            .then()
            .body("violations[0].field", equalTo("limit"))
            .body("violations[0].in", equalTo("query")),
        400,
        "validation-failed");
  }

  @Test
  void methodAndMediaTypesAreRefused() {
    is(
        given().delete(TOOLS).then().header("Allow", "GET, HEAD, OPTIONS, POST"),
        405,
        "method-not-allowed");
    is(
        given()
            .auth()
            .oauth2(Tokens.enterprise("e1"))
            .contentType("text/csv")
            .body("a")
            .post(TOOLS)
            .then(),
        415,
        "unsupported-media-type");
    is(given().accept("image/png").get(TOOLS).then(), 406, "not-acceptable");
  }

  @Test
  void withoutATokenOrWithABadOneNobodyIsLoggedIn() {
    is(
        given()
            .contentType(ContentType.JSON)
            .body("{}")
            .post(TOOLS)
            .then()
            .header("WWW-Authenticate", "Bearer"),
        401,
        "unauthenticated");
    is(
        given()
            .auth()
            .oauth2("abc.def.ghi")
            .contentType(ContentType.JSON)
            .body("{}")
            .post(TOOLS)
            .then(),
        401,
        "unauthenticated");
    is(given().auth().oauth2("abc.def.ghi").get(TOOLS + "/me").then(), 401, "unauthenticated");
  }

  @Test
  void theWrongRoleIsForbidden() {
    is(
        given()
            .auth()
            .oauth2(Tokens.admin())
            .contentType(ContentType.JSON)
            .body("{}")
            .post(TOOLS)
            .then(),
        403,
        "forbidden");
  }

  @Test
  void invalidPropertiesAreListed() {
    is(
        post("{\"name\":\" \",\"weight\":0,\"parts\":[{\"label\":\"\"}]}")
            .body("violations.field", hasItem("name"))
            .body("violations.field", hasItem("weight"))
            .body("violations.field", hasItem("parts[0].label"))
            .body("violations.in", hasItem("body"))
            .body("violations.message", hasItem(containsString("must"))),
        400,
        "validation-failed");
  }

  @Test
  void violationsAreInChineseUnlessAskedOtherwise() {
    given()
        .auth()
        .oauth2(Tokens.enterprise("e1"))
        .contentType(ContentType.JSON)
        .body("{\"name\":\"\",\"weight\":1}")
        .post(TOOLS)
        .then()
        .body("violations[0].message", equalTo("不能为空"));
  }

  @Test
  void parametersAreValidatedWhereTheyStand() {
    is(
        given()
            .get(TOOLS + "?shelf=10")
            .then()
            .body("violations[0].field", equalTo("shelf"))
            .body("violations[0].in", equalTo("query")),
        400,
        "validation-failed");
    is(
        given()
            .get(TOOLS + "?limit=101")
            .then()
            .body("violations[0].field", equalTo("limit"))
            .body("violations[0].in", equalTo("query")),
        400,
        "validation-failed");
  }

  @Test
  void malformedJson() {
    is(post("{\"name\":"), 400, "malformed-body");
    is(post("[1]"), 400, "malformed-body");
    is(post("{\"name\":\"a\",\"name\":\"b\",\"weight\":1}"), 400, "malformed-body");
    is(post("{\"name\":\"a\",\"weight\":1} x"), 400, "malformed-body");
    is(
        post("{\"name\":[],\"weight\":1}").body("violations[0].field", equalTo("name")),
        400,
        "malformed-body");
  }

  @Test
  void anEmptyBodyIsMalformed() {
    is(
        given()
            .auth()
            .oauth2(Tokens.enterprise("e1"))
            .contentType(ContentType.JSON)
            .post(TOOLS)
            .then(),
        400,
        "malformed-body");
  }

  @Test
  void anUnknownPropertyIsNamed() {
    is(
        post("{\"name\":\"a\",\"weight\":1,\"wieght\":2}")
            .body("violations[0].field", equalTo("wieght"))
            .body("detail", containsString("wieght")),
        400,
        "unknown-property");
  }

  @Test
  void aWrongEnumGetsTheAllowedValues() {
    is(
        post("{\"name\":\"a\",\"weight\":1,\"kind\":\"DRILL\"}")
            .body("violations[0].field", equalTo("kind"))
            .body("violations[0].message", containsString("LATHE, MILL")),
        400,
        "validation-failed");
  }

  @Test
  void aWrongFormatIsInvalid() {
    is(
        post("{\"name\":\"a\",\"weight\":1,\"bought\":\"yesterday\"}")
            .body("violations[0].field", equalTo("bought")),
        400,
        "validation-failed");
    is(
        post("{\"name\":\"a\",\"weight\":1,\"price\":12.5}")
            .body("violations[0].field", equalTo("price")),
        400,
        "validation-failed");
  }

  @Test
  void anUnknownParameterIsNamed() {
    is(
        given()
            .get(TOOLS + "?limit=2&pageSize=3")
            .then()
            .body("violations[0].field", equalTo("pageSize")),
        400,
        "unknown-parameter");
  }

  @Test
  void whatIsThereAlreadyIsADuplicate() {
    post("{\"name\":\"duplicate\",\"weight\":1}").statusCode(201);
    is(post("{\"name\":\"duplicate\",\"weight\":1}"), 409, "duplicate");
  }

  @Test
  void anIllegalTransitionNamesStateAndAction() {
    is(
        given()
            .auth()
            .oauth2(Tokens.enterprise("e1"))
            .post(TOOLS + "/" + new UUID(1, 0) + "/starts")
            .then()
            .body("detail", equalTo("状态为“车床”时不能启动。")),
        409,
        "illegal-transition");
  }

  @Test
  void aServicesOwnMessageIsFound() {
    is(
        post("{\"name\":\"broken 'a'\",\"weight\":1}")
            .body("detail", equalTo("The tool \"broken 'a'\" is broken.")),
        409,
        "conflict");
  }

  @Test
  void nothingOfTheInsideLeavesTheService() {
    is(
        given()
            .get(TOOLS + "/crash")
            .then()
            .body("detail", not(containsString("SELECT")))
            .body("violations", nullValue()),
        500,
        "internal");
  }
}
