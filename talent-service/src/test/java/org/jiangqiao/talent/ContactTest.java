package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ContactTest {

  @Inject Sql sql;

  @Test
  void aPublicProfileHasNoContactDetails() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·联系一"));
    given()
        .get("/api/v1/craftsmen/{id}", member.id())
        .then()
        .statusCode(200)
        .body(not(containsString("10000000011")))
        .body(not(containsString("demo@example.org")))
        .body("contact", nullValue())
        .body("accountId", nullValue());
  }

  @Test
  void anOfficerSeesMasksAndEditsWithoutDestroyingWhatTheyHide() {
    Map<String, Object> registration = Registrations.complete("演示工匠·联系二");
    Pool.Member member = Pool.aDraft(registration);
    Map<String, Object> shown =
        given()
            .auth()
            .oauth2(Pool.COUNTY)
            .get("/api/v1/craftsmen/managed/{id}", member.id())
            .then()
            .statusCode(200)
            .body("contact.mobile", equalTo("100****0011"))
            .body("contact.email", equalTo("d***@example.org"))
            .extract()
            .path("contact");
    given()
        .auth()
        .oauth2(Pool.COUNTY)
        .header("If-Match", member.etag())
        .contentType(ContentType.JSON)
        .body(
            Registrations.with(
                registration,
                "contact",
                Map.of("mobile", shown.get("mobile"), "email", "new@example.org")))
        .put("/api/v1/craftsmen/{id}", member.id())
        .then()
        .statusCode(200);
    given()
        .auth()
        .oauth2(member.token())
        .get("/api/v1/craftsmen/me")
        .then()
        .body("contact.mobile", equalTo("10000000011"))
        .body("contact.email", equalTo("new@example.org"));
  }

  @Test
  void aMaskThatHidesNothingIsRefused() {
    given()
        .auth()
        .oauth2(Tokens.craftsman(Registrations.anAccount()))
        .contentType(ContentType.JSON)
        .body(
            Registrations.with(
                Registrations.complete("演示工匠·联系三"), "contact", Map.of("mobile", "138****9999")))
        .post("/api/v1/craftsmen")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("contact"));
  }

  @Test
  void theDatabaseHoldsNoNumberInClear() {
    Pool.Member member = Pool.aDraft(Registrations.complete("演示工匠·联系四"));
    byte[] stored =
        sql.one(
                "SELECT contact_sealed FROM craftsman WHERE id = ?",
                row -> row.getBytes(1),
                UUID.fromString(member.id()))
            .orElseThrow();
    assertFalse(
        new String(stored, StandardCharsets.ISO_8859_1).contains("10000000011"), "in clear");
  }

  @Test
  void aNumberIsToldToAServiceThatNamesTheEngagementAndThatIsKept() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·联系五"));
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(member.id())))
        .post("/internal/craftsmen/lookup")
        .then()
        .statusCode(200)
        .body("[0].name", equalTo("演示工匠·联系五"))
        .body("[0].status", equalTo("VERIFIED"))
        .body("[0].contactMobile", nullValue());
    assertEquals(0, disclosures(member));
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType(ContentType.JSON)
        .body(Map.of("accountIds", List.of(member.account()), "contactFor", "engagement-1"))
        .post("/internal/craftsmen/lookup")
        .then()
        .statusCode(200)
        .body("[0].contactMobile", equalTo("10000000011"));
    assertEquals(1, disclosures(member));
  }

  @Test
  void anOfficerInScopeReadsANumberForAReasonThatTheCraftsmanReads() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·联系六"));
    disclose(Pool.COUNTY, member, Map.of("reason", "通知核实荣誉证书"))
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("mobile", equalTo("10000000011"))
        .body("email", equalTo("demo@example.org"));
    assertEquals(1, disclosures(member));
    given()
        .auth()
        .oauth2(member.token())
        .get("/api/v1/craftsmen/me")
        .then()
        .body("history[0].action", equalTo("CONTACT_DISCLOSED"))
        .body("history[0].reason", equalTo("通知核实荣誉证书"));
  }

  @Test
  void withoutAReasonOrOutsideTheScopeNothingIsTold() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·联系七"));
    disclose(Pool.COUNTY, member, Map.of("reason", " ")).then().statusCode(400);
    disclose(Tokens.officer("3205"), member, Map.of("reason", "找人"))
        .then()
        .statusCode(404)
        .body(not(containsString("10000000011")));
    assertEquals(0, disclosures(member));
  }

  private static Response disclose(String token, Pool.Member member, Map<String, String> body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/craftsmen/{id}/contact-disclosures", member.id());
  }

  private int disclosures(Pool.Member member) {
    return sql.list(
            "SELECT 1 FROM audit_entry WHERE action = ? AND resource_id = ?",
            row -> row.getInt(1),
            "craftsman.contact-disclosed",
            member.id())
        .size();
  }
}
