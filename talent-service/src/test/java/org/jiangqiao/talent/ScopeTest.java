package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ScopeTest {

  /** Those who have no business with an entry of Bao'an, Shenzhen. */
  private static List<String> strangers() {
    return List.of(
        Tokens.officer("3205"),
        Tokens.officer("440305"),
        Tokens.craftsman(Registrations.anAccount()),
        Tokens.token("officer-without-a-scope", "union-officer"));
  }

  @Test
  void whoIsOutsideTheScopeFindsNothingToReadOrChange() {
    Map<String, Object> registration = Registrations.complete("演示工匠·范围一");
    Pool.Member member = Pool.aSubmittedCraftsman(registration);
    for (String stranger : strangers()) {
      given()
          .auth()
          .oauth2(stranger)
          .get("/api/v1/craftsmen/managed/{id}", member.id())
          .then()
          .statusCode(404);
      given()
          .auth()
          .oauth2(stranger)
          .header("If-Match", "*")
          .contentType(ContentType.JSON)
          .body(registration)
          .put("/api/v1/craftsmen/{id}", member.id())
          .then()
          .statusCode(404);
    }
  }

  @Test
  void anOfficerOfAnotherRegionCannotMoveAnEntry() {
    Pool.Member member = Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·范围二"));
    String elsewhere = Tokens.officer("3205");
    for (String action : List.of("verification", "reinstatement", "retirement", "submission")) {
      Pool.act(member, elsewhere, action).then().statusCode(404);
    }
    Pool.act(member, elsewhere, "return", "理由").then().statusCode(404);
    Pool.act(member, elsewhere, "suspension", "理由").then().statusCode(404);
    given()
        .auth()
        .oauth2(elsewhere)
        .contentType(ContentType.JSON)
        .body(Map.of("kind", "LESSON", "title", "题", "summary", "述", "occurredOn", "2025-01-01"))
        .post("/api/v1/craftsmen/{id}/evidence", member.id())
        .then()
        .statusCode(404);
  }

  @Test
  void everyLevelAboveTheCountySeesItsEntries() {
    Pool.Member member = Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·范围三"));
    for (String scope : List.of("440306", "4403", "44", "CN")) {
      given()
          .auth()
          .oauth2(Tokens.officer(scope))
          .get("/api/v1/craftsmen/managed/{id}", member.id())
          .then()
          .statusCode(200);
    }
  }

  @Test
  void aListHoldsTheScopeAndNothingElse() {
    Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·范围四", Registrations.SUZHOU));
    Pool.aSubmittedCraftsman(Registrations.complete("演示工匠·范围五", Registrations.BAO_AN));
    given()
        .auth()
        .oauth2(Tokens.officer("3205"))
        .queryParam("limit", 100)
        .get("/api/v1/craftsmen/managed")
        .then()
        .statusCode(200)
        .body("items.name", hasItem("演示工匠·范围四"))
        .body("items.region.code", everyItem(startsWith("3205")));
    given()
        .auth()
        .oauth2(Tokens.token("officer-without-a-scope", "union-officer"))
        .get("/api/v1/craftsmen/managed")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    given()
        .auth()
        .oauth2(Tokens.officer("3205"))
        .queryParam("region", Registrations.BAO_AN)
        .get("/api/v1/craftsmen/managed")
        .then()
        .statusCode(200)
        .body("items.name", not(hasItem("演示工匠·范围五")));
  }

  @Test
  void anOfficerCannotMoveSomeoneOutOfTheirScope() {
    Map<String, Object> registration = Registrations.complete("演示工匠·范围六");
    Pool.Member member = Pool.aDraft(registration);
    given()
        .auth()
        .oauth2(Pool.COUNTY)
        .header("If-Match", member.etag())
        .contentType(ContentType.JSON)
        .body(Registrations.with(registration, "regionCode", Registrations.SUZHOU))
        .put("/api/v1/craftsmen/{id}", member.id())
        .then()
        .statusCode(403);
  }

  @Test
  void nobodyVerifiesThemselves() {
    String account = Registrations.anAccount();
    String id =
        given()
            .auth()
            .oauth2(Tokens.craftsman(account))
            .contentType(ContentType.JSON)
            .body(Registrations.complete("演示工匠·自证一"))
            .post("/api/v1/craftsmen")
            .path("id");
    Pool.Member member = new Pool.Member(id, account);
    Pool.act(member, member.token(), "submission").then().statusCode(200);
    Pool.act(member, Tokens.officer(account, "4403"), "verification").then().statusCode(409);
  }

  @Test
  void anAccountOfSomeoneElseIsNotTaken() {
    given()
        .auth()
        .oauth2(Tokens.craftsman(Registrations.anAccount()))
        .contentType(ContentType.JSON)
        .body(
            Registrations.with(
                Registrations.complete("演示工匠·冒名一"), "accountId", Registrations.anAccount()))
        .post("/api/v1/craftsmen")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("accountId"));
  }
}
