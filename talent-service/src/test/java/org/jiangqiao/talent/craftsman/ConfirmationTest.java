package org.jiangqiao.talent.craftsman;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.MutableClock;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A year goes by, and nobody says that the profile is still right. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConfirmationTest {

  private static final String OFFICER = Tokens.officer("440306");

  @Inject MutableClock clock;
  @Inject Sql sql;
  @Inject ProfileConfirming confirming;

  @AfterEach
  void now() {
    clock.reset();
  }

  private record Someone(String token, String id) {

    ValidatableResponse profile() {
      return given().auth().oauth2(token).get("/api/v1/craftsmen/me").then().statusCode(200);
    }

    Response confirm(String by) {
      return given()
          .auth()
          .oauth2(by)
          .header("If-Match", profile().extract().header("ETag"))
          .post("/api/v1/craftsmen/{id}/confirmation", id);
    }
  }

  private static Someone aVerifiedCraftsman() {
    String token = Tokens.craftsman("account-" + UUID.randomUUID());
    String id =
        given()
            .auth()
            .oauth2(token)
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "name",
                    "演示工匠·确认",
                    "regionCode",
                    "440306",
                    "reach",
                    "CITY",
                    "monthlyCapacity",
                    1,
                    "occupationCode",
                    "6-18",
                    "trades",
                    List.of("数控加工"),
                    "specialities",
                    List.of(Map.of("description", "车削")),
                    "contact",
                    Map.of("mobile", "10000000011")))
            .post("/api/v1/craftsmen")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Someone someone = new Someone(token, id);
    for (String step : List.of("submission", "verification")) {
      given()
          .auth()
          .oauth2(OFFICER)
          .header("If-Match", someone.profile().extract().header("ETag"))
          .post("/api/v1/craftsmen/{id}/{step}", id, step)
          .then()
          .statusCode(200);
    }
    return someone;
  }

  private int told(Someone someone, String event) {
    return sql.list(
            "SELECT 1 FROM outbox_event WHERE subject = ? AND type = ?",
            row -> row.getInt(1),
            someone.id(),
            event)
        .size();
  }

  private static List<String> due() {
    return given()
        .auth()
        .oauth2(OFFICER)
        .queryParam("confirmation", "DUE")
        .queryParam("limit", 100)
        .get("/api/v1/craftsmen/managed")
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  @Test
  void aMonthBeforeItIsDueTheOwnerIsRemindedOnceAndTheOfficerHasItOnTheList() {
    Someone someone = aVerifiedCraftsman();
    confirming.run();
    assertEquals(0, told(someone, ProfileConfirming.DUE));
    clock.advance(Duration.ofDays(340));
    confirming.run();
    confirming.run();
    assertEquals(1, told(someone, ProfileConfirming.DUE));
    assertThat(due(), hasItem(someone.id()));
    someone.profile().body("status", equalTo("VERIFIED"));
    someone.confirm(someone.token()).then().statusCode(200);
    assertThat(due(), not(hasItem(someone.id())));
    clock.advance(Duration.ofDays(100));
    confirming.run();
    someone.profile().body("status", equalTo("VERIFIED"));
  }

  @Test
  void unconfirmedItGoesOutOfSightUntilItIsConfirmed() {
    Someone someone = aVerifiedCraftsman();
    clock.advance(Duration.ofDays(400));
    confirming.run();
    someone
        .profile()
        .body("status", equalTo("SUSPENDED"))
        .body("lapsed", equalTo(true))
        .body("history[0].action", equalTo("LAPSED"));
    given().get("/api/v1/craftsmen/{id}", someone.id()).then().statusCode(404);
    assertEquals(1, told(someone, ProfileConfirming.LAPSED));
    someone
        .confirm(someone.token())
        .then()
        .statusCode(200)
        .body("status", equalTo("VERIFIED"))
        .body("lapsed", equalTo(false));
    given().get("/api/v1/craftsmen/{id}", someone.id()).then().statusCode(200);
  }

  @Test
  void anOfficerConfirmsForSomeoneWhomTheyHaveAsked() {
    Someone someone = aVerifiedCraftsman();
    someone.confirm(OFFICER).then().statusCode(200).body("history[0].action", equalTo("CONFIRMED"));
    someone.confirm(Tokens.officer("3205")).then().statusCode(404);
  }

  @Test
  void aSuspensionWithAReasonIsNotEndedByAConfirmation() {
    Someone someone = aVerifiedCraftsman();
    given()
        .auth()
        .oauth2(OFFICER)
        .header("If-Match", someone.profile().extract().header("ETag"))
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "核查"))
        .post("/api/v1/craftsmen/{id}/suspension", someone.id())
        .then()
        .statusCode(200);
    someone.confirm(someone.token()).then().statusCode(409);
    clock.advance(Duration.ofDays(400));
    confirming.run();
    someone.profile().body("lapsed", equalTo(false));
  }

  @Test
  void aListThatTheUnionAnswersForConfirmsEverybodyInIt() {
    Someone someone = aVerifiedCraftsman();
    clock.advance(Duration.ofDays(400));
    confirming.run();
    String path =
        given()
            .auth()
            .oauth2(OFFICER)
            .multiPart("file", "list.jsonl", ("{\"id\":\"" + someone.id() + "\"}").getBytes(UTF_8))
            .multiPart("verified", "true")
            .post("/api/v1/pool/imports")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                "DONE"
                    .equals(
                        given().auth().oauth2(OFFICER).get(path).then().extract().path("status")));
    someone
        .profile()
        .body("status", equalTo("VERIFIED"))
        .body("history[0].action", equalTo("CONFIRMED"));
  }
}
