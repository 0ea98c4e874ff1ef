package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CraftsmanLifeTest {

  @Test
  void aCraftsmanRegistersADraftOfTheirOwn() {
    String account = Registrations.anAccount();
    given()
        .auth()
        .oauth2(Tokens.craftsman(account))
        .contentType(ContentType.JSON)
        .body(Registrations.complete("演示工匠·登记一"))
        .post("/api/v1/craftsmen")
        .then()
        .statusCode(201)
        .header("Location", containsString("/api/v1/craftsmen/managed/"))
        .header("ETag", notNullValue())
        .body("status", equalTo("DRAFT"))
        .body("accountId", equalTo(account))
        .body("region.name", equalTo("广东省深圳市宝安区"))
        .body("honours[0].verified", equalTo(false))
        .body("contact.mobile", equalTo("10000000011"))
        .body("history.action", contains("REGISTERED"));
  }

  @Test
  void anAccountHasOneProfile() {
    Pool.Member member = Pool.aDraft(Registrations.complete("演示工匠·登记二"));
    given()
        .auth()
        .oauth2(member.token())
        .contentType(ContentType.JSON)
        .body(Registrations.complete("演示工匠·登记二"))
        .post("/api/v1/craftsmen")
        .then()
        .statusCode(409)
        .body("type", endsWith("/duplicate"));
  }

  @Test
  void anOfficerRegistersSomeoneInScopeOnly() {
    given()
        .auth()
        .oauth2(Pool.COUNTY)
        .contentType(ContentType.JSON)
        .body(Registrations.complete("演示工匠·代登一"))
        .post("/api/v1/craftsmen")
        .then()
        .statusCode(201)
        .body("accountId", nullValue())
        .body("contact.mobile", equalTo("100****0011"));
    given()
        .auth()
        .oauth2(Pool.COUNTY)
        .contentType(ContentType.JSON)
        .body(Registrations.complete("演示工匠·代登二", Registrations.SUZHOU))
        .post("/api/v1/craftsmen")
        .then()
        .statusCode(403);
  }

  @Test
  void aSubmittedProfileIsReturnedWithAReasonThatItsOwnerReads() {
    Pool.Member member = Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·退回一"));
    Pool.act(member, Pool.COUNTY, "return", "请补充获奖证书编号")
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"));
    given()
        .auth()
        .oauth2(member.token())
        .get("/api/v1/craftsmen/me")
        .then()
        .statusCode(200)
        .body("returnReason", equalTo("请补充获奖证书编号"))
        .body("history.action", contains("RETURNED", "SUBMITTED", "REGISTERED"))
        .body("history[0].reason", equalTo("请补充获奖证书编号"));
    Pool.act(member, member.token(), "submission")
        .then()
        .statusCode(200)
        .body("status", equalTo("SUBMITTED"))
        .body("returnReason", nullValue());
  }

  @Test
  void verificationPublishesTheProfileAndChecksItsHonours() {
    Pool.Member member = Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·认证一"));
    given().get("/api/v1/craftsmen/{id}", member.id()).then().statusCode(404);
    Pool.act(member, Pool.COUNTY, "verification")
        .then()
        .statusCode(200)
        .body("status", equalTo("VERIFIED"))
        .body("honours[0].verified", equalTo(true));
    given()
        .get("/api/v1/craftsmen/{id}", member.id())
        .then()
        .statusCode(200)
        .body("name", equalTo("演示工匠·认证一"))
        .body("record.problemsSolved", equalTo(0));
  }

  @Test
  void whoeverEditsAVerifiedProfileCannotMarkAnHonourAsChecked() {
    Map<String, Object> registration = Registrations.complete("演示工匠·荣誉一");
    Pool.Member member = Pool.aVerifiedCraftsman(registration);
    given()
        .auth()
        .oauth2(member.token())
        .header("If-Match", member.etag())
        .contentType(ContentType.JSON)
        .body(
            Registrations.with(
                registration,
                "honours",
                List.of(
                    Map.of("level", "PROVINCIAL_CRAFTSMAN", "title", "省级工匠", "year", 2022),
                    Map.of("level", "GREAT_CRAFTSMAN", "title", "大国工匠"))))
        .put("/api/v1/craftsmen/{id}", member.id())
        .then()
        .statusCode(200)
        .body("status", equalTo("VERIFIED"))
        .body("honours.verified", contains(true, false));
  }

  @Test
  void aSuspendedCraftsmanIsHiddenUntilReinstated() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·暂停一"));
    Pool.act(member, Pool.COUNTY, "suspension", "资格复核")
        .then()
        .statusCode(200)
        .body("status", equalTo("SUSPENDED"));
    given().get("/api/v1/craftsmen/{id}", member.id()).then().statusCode(404);
    Pool.act(member, Pool.COUNTY, "reinstatement")
        .then()
        .statusCode(200)
        .body("status", equalTo("VERIFIED"));
    given().get("/api/v1/craftsmen/{id}", member.id()).then().statusCode(200);
  }

  @Test
  void retirementIsForGood() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·退出一"));
    Pool.act(member, member.token(), "retirement")
        .then()
        .statusCode(200)
        .body("status", equalTo("RETIRED"));
    Pool.act(member, Pool.COUNTY, "reinstatement")
        .then()
        .statusCode(409)
        .body("type", endsWith("/illegal-transition"))
        .body("detail", containsString("已退出"));
  }

  @Test
  void theEntityRefusesAStepOutOfTurn() {
    Pool.Member draft = Pool.aDraft(Registrations.complete("演示工匠·越序一"));
    for (String action : List.of("verification", "reinstatement", "retirement")) {
      Pool.act(draft, Pool.COUNTY, action).then().statusCode(409);
    }
    Pool.act(draft, Pool.COUNTY, "return", "理由").then().statusCode(409);
    Pool.act(draft, Pool.COUNTY, "suspension", "理由").then().statusCode(409);
  }

  @Test
  void anIncompleteProfileIsNotSubmitted() {
    Pool.Member draft =
        Pool.aDraft(
            Registrations.without(
                Registrations.with(Registrations.complete("演示工匠·缺项一"), "trades", List.of()),
                "contact"));
    Pool.act(draft, draft.token(), "submission")
        .then()
        .statusCode(409)
        .body("violations.field", hasItems("trades", "contact"));
    given()
        .auth()
        .oauth2(draft.token())
        .get("/api/v1/craftsmen/me")
        .then()
        .body("status", equalTo("DRAFT"));
  }

  @Test
  void theOwnerSaysWhenTheyAreAway() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·请假一"));
    given()
        .auth()
        .oauth2(member.token())
        .header("If-Match", member.etag())
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "monthlyCapacity",
                2,
                "absences",
                List.of(Map.of("from", "2027-01-01", "to", "2027-01-10", "note", "探亲"))))
        .put("/api/v1/craftsmen/{id}/availability", member.id())
        .then()
        .statusCode(200)
        .body("monthlyCapacity", equalTo(2))
        .body("availability.absences[0].to", equalTo("2027-01-10"));
    calendar(member, "2027-01-09", "2027-01-12")
        .statusCode(200)
        .body("[0].invitable", equalTo(true))
        .body("[0].monthlyCapacity", equalTo(2))
        .body("[0].absentOn", contains("2027-01-09", "2027-01-10"));
    calendar(member, "2027-01-09", "2027-03-01").statusCode(400);
    given()
        .auth()
        .oauth2(member.token())
        .header("If-Match", member.etag())
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "monthlyCapacity",
                2,
                "absences",
                List.of(Map.of("from", "2027-01-10", "to", "2027-01-01"))))
        .put("/api/v1/craftsmen/{id}/availability", member.id())
        .then()
        .statusCode(400)
        .body("violations.field", contains("absences.to"));
  }

  /** As whoever plans asks for it. */
  private static ValidatableResponse calendar(Pool.Member member, String from, String to) {
    return given()
        .auth()
        .oauth2(Tokens.service())
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(member.id()), "from", from, "to", to))
        .post("/internal/craftsmen/calendars")
        .then();
  }

  @Test
  void whatIsNotUnderstoodIsRefusedByName() {
    Map<String, Object> registration = Registrations.complete("演示工匠·校验一");
    String token = Tokens.craftsman(Registrations.anAccount());
    Map<String, Map<String, Object>> wrong =
        Map.of(
            "regionCode", Registrations.with(registration, "regionCode", "999999"),
            "occupationCode", Registrations.with(registration, "occupationCode", "9-99"),
            "monthlyCapacity", Registrations.with(registration, "monthlyCapacity", 32),
            "name", Registrations.with(registration, "name", " "),
            "stars", Registrations.with(registration, "stars", 5));
    wrong.forEach(
        (field, body) ->
            given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/craftsmen")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field)));
  }
}
