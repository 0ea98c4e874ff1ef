package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who sees which studios, and which union decides on what. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StudioScopeTest {

  @Test
  void aUnionAccreditsAtItsOwnLevelAndBelow() {
    Map<String, String> highest =
        Map.of("440306", "ENTERPRISE", "4403", "CITY", "44", "PROVINCIAL", "CN", "NATIONAL");
    List<String> levels = List.of("ENTERPRISE", "CITY", "PROVINCIAL", "NATIONAL");
    Studios.Led studio = Studios.anApplication();
    highest.forEach(
        (scope, level) -> {
          for (String above : levels.subList(levels.indexOf(level) + 1, levels.size())) {
            Studios.act(
                    studio, Tokens.officer(scope), "accreditation", Studios.accreditation(above, 0))
                .then()
                .statusCode(403);
          }
          Studios.Led own = Studios.anApplication();
          Studios.act(own, Tokens.officer(scope), "accreditation", Studios.accreditation(level, 0))
              .then()
              .statusCode(200)
              .body("level", equalTo(level));
        });
    Studios.read(Tokens.officer("4403"), studio.id())
        .then()
        .body("decidable", contains("CITY", "ENTERPRISE"));
    studio.read().then().body("decidable", hasSize(0));
  }

  @Test
  void whatAUnionHigherUpHasAccreditedIsNotForTheOneBelowToJudge() {
    Studios.Led studio = Studios.anApplication();
    Studios.act(studio, Studios.PROVINCE, "accreditation", Studios.accreditation("PROVINCIAL", 1))
        .then()
        .statusCode(200);
    Studios.act(studio, Studios.CITY, "assessments", Studios.renewal()).then().statusCode(403);
    Studios.act(studio, Studios.PROVINCE, "assessments", Studios.renewal()).then().statusCode(201);
  }

  @Test
  void aStudioInGoodStandingCanBeRaisedAndNeverLowered() {
    Studios.Led studio = Studios.anAccreditedOne();
    Studios.act(studio, Studios.PROVINCE, "accreditation", Studios.accreditation("ENTERPRISE", 0))
        .then()
        .statusCode(409);
    Studios.act(studio, Studios.PROVINCE, "accreditation", Studios.accreditation("PROVINCIAL", 0))
        .then()
        .statusCode(200)
        .body("level", equalTo("PROVINCIAL"))
        .body("history[0].action", equalTo("PROMOTED"));
  }

  @Test
  void outsideTheScopeThereIsNothing() {
    Studios.Led studio = Studios.anApplication();
    for (String stranger :
        List.of(
            Tokens.officer("3205"),
            Tokens.officer("440305"),
            Tokens.craftsman(Registrations.anAccount()),
            Tokens.token("officer-without-a-scope", "union-officer"))) {
      Studios.read(stranger, studio.id()).then().statusCode(404);
    }
    Studios.act(
            studio, Tokens.officer("3205"), "accreditation", Studios.accreditation("ENTERPRISE", 0))
        .then()
        .statusCode(404);
  }

  @Test
  void nobodyDecidesOnTheirOwnStudio() {
    Studios.Led studio = Studios.anApplication();
    Studios.act(
            studio,
            Tokens.officer(studio.leader().account(), "4403"),
            "accreditation",
            Studios.accreditation("CITY", 0))
        .then()
        .statusCode(409);
  }

  @Test
  void anOfficersListIsNarrowedAndPagedWithoutGapsAndDoubles() {
    String word = "范围" + UUID.randomUUID().toString().substring(0, 8);
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      made.add(Studios.anApplication(Studios.complete(word + i)).id());
    }
    Studios.aDraft(Studios.complete(word + "稿"));
    Map<String, Object> elsewhere =
        Registrations.with(Studios.complete(word + "苏"), "regionCode", Registrations.SUZHOU);
    Studios.anApplication(elsewhere);
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      Map<String, Object> query = new HashMap<>(Map.of("q", word, "limit", 2));
      if (cursor != null) {
        query.put("cursor", cursor);
      }
      ValidatableResponse page = managed("44", query);
      page.body("items.region.code", everyItem(startsWith("44")));
      seen.addAll(page.extract().<List<String>>path("items.id"));
      cursor = page.extract().path("nextCursor");
    } while (cursor != null);
    assertEquals(made, seen);
    managed("CN", Map.of("q", word)).body("items", hasSize(4));
    managed("CN", Map.of("q", word, "region", "320000")).body("items", hasSize(1));
    managed("CN", Map.of("q", word, "status", "ACCREDITED")).body("items", hasSize(0));
    managed("CN", Map.of("q", word, "status", "DRAFT")).body("items", hasSize(0));
    managed("CN", Map.of("q", word, "occupation", "6-18")).body("items", hasSize(4));
    managed("CN", Map.of("q", word, "occupation", "6-19")).body("items", hasSize(0));
    managed("CN", Map.of("q", word, "industry", "34", "trade", "数控加工")).body("items", hasSize(4));
    managed("CN", Map.of("q", word, "trade", "数控")).body("items", hasSize(0));
  }

  private static ValidatableResponse managed(String scope, Map<String, ?> query) {
    return given()
        .auth()
        .oauth2(Tokens.officer(scope))
        .queryParams(query)
        .get("/api/v1/studios/managed")
        .then()
        .statusCode(200);
  }

  @Test
  void aCursorThatIsNotOursAndAFilterThatIsNoneAreRefused() {
    given()
        .auth()
        .oauth2(Studios.CITY)
        .queryParam("cursor", "eA")
        .get("/api/v1/studios/managed")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("cursor"));
    given().queryParam("colour", "red").get("/api/v1/studios").then().statusCode(400);
    given().queryParam("level", "GALACTIC").get("/api/v1/studios").then().statusCode(400);
    given().queryParam("region", "44").get("/api/v1/studios").then().statusCode(400);
  }

  @Test
  void thoseDueThisYearStandInAListOfTheirOwn() {
    String word = "考核" + UUID.randomUUID().toString().substring(0, 8);
    Studios.Led due = Studios.anAccreditedOne(Studios.complete(word + "旧"), 1);
    Studios.Led fresh = Studios.anAccreditedOne(Studios.complete(word + "新"), 0);
    managed("4403", Map.of("q", word, "assessment", "DUE"))
        .body("items.id", contains(due.id()))
        .body("items[0].assessmentDue", equalTo(true));
    Studios.act(due, Studios.CITY, "assessments", Studios.renewal()).then().statusCode(201);
    managed("4403", Map.of("q", word, "assessment", "DUE")).body("items", hasSize(0));
    managed("4403", Map.of("q", word, "status", "ACCREDITED"))
        .body("items.id", contains(fresh.id()));
  }

  @Test
  void everybodysListIsPagedAndNarrowed() {
    String word = "公开" + UUID.randomUUID().toString().substring(0, 8);
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      made.add(Studios.anAccreditedOne(Studios.complete(word + i), 1).id());
    }
    Map<String, Object> first =
        given()
            .queryParams(Map.of("q", word, "limit", 2))
            .get("/api/v1/studios")
            .then()
            .statusCode(200)
            .extract()
            .path("");
    List<String> seen = new ArrayList<>(ids(first));
    seen.addAll(
        given()
            .queryParams(Map.of("q", word, "limit", 2, "cursor", first.get("nextCursor")))
            .get("/api/v1/studios")
            .then()
            .statusCode(200)
            .extract()
            .<List<String>>path("items.id"));
    assertEquals(3, seen.size());
    assertEquals(new HashSet<>(made), new HashSet<>(seen));
    open(Map.of("q", word, "level", "NATIONAL")).body("items", hasSize(0));
    open(Map.of("q", word, "level", "CITY", "region", "440300")).body("items", hasSize(3));
  }

  private static List<String> ids(Map<String, Object> page) {
    List<?> items = (List<?>) page.get("items");
    return items.stream().map(item -> (String) ((Map<?, ?>) item).get("id")).toList();
  }

  private static ValidatableResponse open(Map<String, ?> query) {
    return given().queryParams(query).get("/api/v1/studios").then().statusCode(200);
  }

  @Test
  void nobodyIsFoundByANameThatIsOutOfSight() {
    String leader = "室长" + UUID.randomUUID().toString().substring(0, 8);
    Studios.Led studio = Studios.aDraft(Studios.complete(Studios.aName()), leader);
    Studios.act(studio, studio.token(), "application").then().statusCode(200);
    Studios.act(studio, Studios.CITY, "accreditation", Studios.accreditation("CITY", 0))
        .then()
        .statusCode(200);
    open(Map.of("q", leader)).body("items.id", contains(studio.id()));
    Pool.act(studio.leader(), Tokens.officer("CN"), "suspension", "核查").then().statusCode(200);
    open(Map.of("q", leader)).body("items", hasSize(0));
    managed("4403", Map.of("q", leader)).body("items.leader.status", contains("SUSPENDED"));
  }
}
