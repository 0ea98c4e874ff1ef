package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CodeListTest {

  @Inject Sql sql;

  private static Response list(String list, Map<String, ?> query) {
    return given().queryParams(query).get("/api/v1/code-lists/{list}", list);
  }

  @Test
  void aListIsReadLevelByLevel() {
    list("regions", Map.of())
        .then()
        .statusCode(200)
        .body("edition", notNullValue())
        .body("items.code", hasItem("440000"));
    list("regions", Map.of("parent", "440300"))
        .then()
        .body("items.name", hasItem("宝安区"))
        .body("items.parent", everyItem(equalTo("440300")));
    list("regions", Map.of("q", "宝安")).then().body("items.code", hasItem("440306"));
    list("regions", Map.of("q", "朝阳", "parent", "110000"))
        .then()
        .body("items.code", equalTo(List.of("110105")));
    list("colours", Map.of()).then().statusCode(404).body("type", endsWith("/not-found"));
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    String tag = list("industries", Map.of()).then().statusCode(200).extract().header("ETag");
    given()
        .header("If-None-Match", tag)
        .get("/api/v1/code-lists/industries")
        .then()
        .statusCode(304)
        .header("Cache-Control", containsString("max-age"));
  }

  private static Response importEdition(String name, String entries, String replaced) {
    return given()
        .auth()
        .oauth2(Tokens.admin())
        .multiPart("edition", name)
        .multiPart("entries", "entries.csv", entries.getBytes(StandardCharsets.UTF_8), "text/csv")
        .multiPart(
            "replaced", "replaced.csv", replaced.getBytes(StandardCharsets.UTF_8), "text/csv")
        .post("/api/v1/code-lists/occupations/editions");
  }

  /** The list in force, as the operator would have it, without some codes. */
  private static String present(String... without) {
    StringBuilder csv = new StringBuilder("code,name,level,parent\n");
    List<Map<String, String>> top = list("occupations", Map.of()).path("items");
    for (Map<String, String> major : top) {
      List<Map<String, String>> below =
          list("occupations", Map.of("parent", major.get("code"))).path("items");
      csv.append(line(major));
      csv.append(
          below.stream()
              .filter(entry -> !List.of(without).contains(entry.get("code")))
              .map(CodeListTest::line)
              .collect(Collectors.joining()));
    }
    return csv.toString();
  }

  private static String line(Map<String, String> entry) {
    return String.join(
        ",",
        entry.get("code"),
        '"' + entry.get("name") + '"',
        entry.get("level"),
        entry.getOrDefault("parent", "") + "\n");
  }

  @Test
  void anEditionThatLosesACodeIsRefusedWithTheCodeNamed() {
    importEdition("2099", present("6-31"), "old,new\n")
        .then()
        .statusCode(400)
        .body("violations.message", hasItem(containsString("6-31")));
    importEdition("2099", present() + "6-18-01-01,车工,细类,6-18-01\n", "old,new\n")
        .then()
        .statusCode(400)
        .body("violations.message", hasItem(containsString("6-18-01")));
    importEdition("2099", present(), "old,new\n6-98,6-99\n")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("replaced"));
    importEdition("2099", "name,level\n车工,细类\n", "old,new\n").then().statusCode(400);
  }

  @Test
  void aCompleteEditionComesIntoForceAndIsAnnounced() {
    String entries = present("6-30") + "6-18-01,机械冷加工人员,小类,6-18\n6-18-01-01,车工,细类,6-18-01\n";
    importEdition("2026-test", entries, "old,new\n6-30,6-29\n")
        .then()
        .statusCode(201)
        .body("edition", equalTo("2026-test"))
        .body("replaced", equalTo(1));
    list("occupations", Map.of("q", "车工"))
        .then()
        .body("edition", equalTo("2026-test"))
        .body("items.code", hasItem("6-18-01-01"));
    assertEquals(
        List.of("achievements", "matching"),
        sql.list(
            """
            SELECT d.subscriber FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
            WHERE e.type = 'org.jiangqiao.code-list.edition-published' ORDER BY 1
            """,
            row -> row.getString(1)));
    given()
        .auth()
        .oauth2(Tokens.craftsman(Registrations.anAccount()))
        .contentType("application/json")
        .body(Registrations.with(Registrations.complete("演示工匠·代码一"), "occupationCode", "6-30"))
        .post("/api/v1/craftsmen")
        .then()
        .statusCode(400)
        .body("violations.message", hasItem(containsString("6-29")));
  }
}
