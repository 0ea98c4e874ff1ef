package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What a profile said at any time, and many verified at once. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ProfileLifeTest {

  private static void update(Pool.Member member, Map<String, Object> registration) {
    given()
        .auth()
        .oauth2(member.token())
        .header("If-Match", member.etag())
        .contentType(ContentType.JSON)
        .body(registration)
        .put("/api/v1/craftsmen/{id}", member.id())
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse versions(String token, Pool.Member member, int limit) {
    return given()
        .auth()
        .oauth2(token)
        .queryParam("limit", limit)
        .get("/api/v1/craftsmen/{id}/versions", member.id())
        .then();
  }

  @Test
  void everyChangeSaysWhatItReplaced() {
    Map<String, Object> registration = Registrations.complete("演示工匠·版本一");
    Pool.Member member = Pool.aDraft(registration);
    update(member, Registrations.with(registration, "employer", "演示二厂"));
    update(
        member,
        Registrations.with(
            Registrations.with(registration, "employer", "演示三厂"), "skillLevel", "TECHNICIAN"));
    ValidatableResponse newest =
        versions(Pool.COUNTY, member, 1)
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].action", equalTo("UPDATED"))
            .body("items[0].actor", notNullValue())
            .body("items[0].changes.field", contains("employer", "skillLevel"))
            .body("items[0].changes[0].before", contains("演示二厂"))
            .body("items[0].changes[0].after", contains("演示三厂"))
            .body("nextCursor", notNullValue());
    String cursor = newest.extract().path("nextCursor");
    String older =
        given()
            .auth()
            .oauth2(member.token())
            .queryParam("cursor", cursor)
            .get("/api/v1/craftsmen/{id}/versions", member.id())
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].changes[0].before", contains("演示精密机械有限公司"))
            .body("items[0].changes[0].after", contains("演示二厂"))
            .body("nextCursor", nullValue())
            .extract()
            .path("items[0].id");
    given()
        .auth()
        .oauth2(Pool.COUNTY)
        .get("/api/v1/craftsmen/{id}/versions/{version}", member.id(), older)
        .then()
        .statusCode(200)
        .body("profile.find { it.field == 'employer' }.lines", contains("演示二厂"))
        .body("profile.find { it.field == 'skillLevel' }.lines", contains("SENIOR_TECHNICIAN"))
        .body("profile.field", not(hasItem("mobile")));
  }

  @Test
  void whatTheVerificationCheckedIsAVersionToo() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·版本二"));
    versions(member.token(), member, 20)
        .body("items[0].action", equalTo("VERIFIED"))
        .body("items[0].changes.field", contains("honours"));
  }

  @Test
  void whatChangesNothingIsNoVersion() {
    Map<String, Object> registration = Registrations.complete("演示工匠·版本三");
    Pool.Member member = Pool.aDraft(registration);
    update(member, registration);
    versions(member.token(), member, 20).statusCode(200).body("items", hasSize(0));
  }

  @Test
  void versionsAreNobodyElses() {
    Pool.Member member = Pool.aDraft(Registrations.complete("演示工匠·版本四"));
    versions(Tokens.officer("3205"), member, 20).statusCode(404);
    versions(Tokens.craftsman("stranger"), member, 20).statusCode(404);
    given()
        .auth()
        .oauth2(member.token())
        .get("/api/v1/craftsmen/{id}/versions/{version}", member.id(), UUID.randomUUID())
        .then()
        .statusCode(404);
    given()
        .auth()
        .oauth2(member.token())
        .queryParam("cursor", "nonsense")
        .get("/api/v1/craftsmen/{id}/versions", member.id())
        .then()
        .statusCode(400);
  }

  private static Map<String, Object> seen(Pool.Member member) {
    return Map.of("id", member.id(), "version", Long.valueOf(member.etag().replace("\"", "")));
  }

  private static ValidatableResponse bulk(String step, List<Map<String, Object>> entries) {
    return given()
        .auth()
        .oauth2(Pool.COUNTY)
        .contentType(ContentType.JSON)
        .body(Map.of("entries", entries))
        .post("/api/v1/craftsmen/bulk-verifications" + step)
        .then();
  }

  @Test
  void manyAreVerifiedAtOnceAndWhatCannotBeHoldsUpNobody() {
    Pool.Member first = Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·批量一"));
    Pool.Member second = Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·批量二"));
    Pool.Member draft = Pool.aDraft(Registrations.complete("演示工匠·批量三"));
    Pool.Member elsewhere =
        Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·批量四", Registrations.SUZHOU));
    List<Map<String, Object>> entries =
        List.of(
            seen(first), Map.of("id", second.id(), "version", 77), seen(draft), seen(elsewhere));
    bulk("/preview", entries)
        .statusCode(200)
        .body("verified", equalTo(1))
        .body("honours", equalTo(1))
        .body("refused.find { it.id == '%s' }.reason".formatted(second.id()), equalTo("CHANGED"))
        .body("refused.find { it.id == '%s' }.name".formatted(second.id()), equalTo("演示工匠·批量二"))
        .body(
            "refused.find { it.id == '%s' }.reason".formatted(draft.id()), equalTo("NOT_SUBMITTED"))
        .body("refused.find { it.id == '%s' }.name".formatted(elsewhere.id()), nullValue());
    status(first, "SUBMITTED");
    bulk("", entries).statusCode(200).body("verified", equalTo(1)).body("refused", hasSize(3));
    status(first, "VERIFIED");
    status(second, "SUBMITTED");
    status(elsewhere, "SUBMITTED");
    bulk("", entries).statusCode(200).body("verified", equalTo(0));
  }

  @Test
  void nothingOrTooMuchAtOnceIsRefused() {
    bulk("", List.of()).statusCode(400);
    bulk(
            "/preview",
            Collections.nCopies(201, Map.of("id", UUID.randomUUID().toString(), "version", 0)))
        .statusCode(400);
  }

  private static void status(Pool.Member member, String status) {
    given()
        .auth()
        .oauth2(member.token())
        .get("/api/v1/craftsmen/me")
        .then()
        .body("status", equalTo(status));
  }
}
