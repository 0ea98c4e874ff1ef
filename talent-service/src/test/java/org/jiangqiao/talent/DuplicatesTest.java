package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** The same person in lists of two provinces: found, told apart or made one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DuplicatesTest {

  private static final String NATION = Tokens.officer("CN");
  private static final String DUPLICATES = "/api/v1/pool/duplicates";

  @Inject Sql sql;

  private static String aName() {
    return "重名" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Of two lists, each with an account of its own. */
  private record Twice(String name, Pool.Member bao, Pool.Member suzhou) {}

  private static Twice twice() {
    String name = aName();
    return new Twice(
        name,
        Pool.aVerifiedCraftsman(Registrations.complete(name)),
        Pool.aVerifiedCraftsman(
            Registrations.with(
                Registrations.without(
                    Registrations.complete(name, Registrations.SUZHOU), "biography"),
                "jobTitle",
                "首席技师")));
  }

  private static void search() {
    String path =
        given()
            .auth()
            .oauth2(NATION)
            .post("/api/v1/pool/duplicate-searches")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> "DONE".equals(read(path).extract().path("status")));
  }

  private static ValidatableResponse read(String path) {
    return given().auth().oauth2(NATION).get(path).then().statusCode(200);
  }

  private static Optional<Map<String, Object>> pair(String name, String status) {
    List<Map<String, Object>> items =
        given()
            .auth()
            .oauth2(NATION)
            .queryParam("status", status)
            .queryParam("limit", 100)
            .get(DUPLICATES)
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    return items.stream()
        .filter(item -> ((Map<?, ?>) item.get("first")).get("name").equals(name))
        .findFirst();
  }

  private static Map<String, Object> foundPair(String name) {
    search();
    return pair(name, "OPEN").orElseThrow();
  }

  private static long version(Pool.Member member) {
    Number version =
        read("/api/v1/craftsmen/managed/" + member.id()).extract().<Number>path("version");
    return version.longValue();
  }

  private static Map<String, Object> decision(
      Pool.Member survivor, Pool.Member other, List<String> taken) {
    return Map.of(
        "survivorId", survivor.id(),
        "survivorVersion", version(survivor),
        "otherVersion", version(other),
        "taken", taken);
  }

  private static Response decide(Map<String, Object> pair, String decision, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(NATION)
        .header("If-Match", "\"" + pair.get("version") + "\"")
        .contentType(ContentType.JSON)
        .body(body)
        .post(DUPLICATES + "/{id}/{decision}", pair.get("id"), decision);
  }

  @Test
  void thePersonInTwoListsIsFoundWithWhatSpeaksForAndAgainst() {
    Twice twice = twice();
    Map<String, Object> pair = foundPair(twice.name());
    read(DUPLICATES + "/" + pair.get("id"))
        .body("signs.find { it.kind == 'NAME' }.agreement", equalTo("SAME"))
        .body("signs.find { it.kind == 'EMPLOYER' }.agreement", equalTo("SAME"))
        .body("signs.find { it.kind == 'HONOUR' }.agreement", equalTo("SAME"))
        .body("signs.find { it.kind == 'MOBILE' }.agreement", equalTo("SAME"))
        .body("signs.find { it.kind == 'REGION' }.agreement", equalTo("DIFFERENT"))
        .body(
            "first.region.code", containsInAnyOrderOf(Registrations.BAO_AN, Registrations.SUZHOU));
  }

  private static org.hamcrest.Matcher<String> containsInAnyOrderOf(String one, String other) {
    return org.hamcrest.Matchers.anyOf(equalTo(one), equalTo(other));
  }

  @Test
  void whoCoversOnlyOneOfTheTwoSeesNothingOfThePair() {
    Map<String, Object> pair = foundPair(twice().name());
    given()
        .auth()
        .oauth2(Tokens.officer("44"))
        .get(DUPLICATES + "/{id}", pair.get("id"))
        .then()
        .statusCode(404);
    given()
        .auth()
        .oauth2(Tokens.officer("44"))
        .queryParam("limit", 100)
        .get(DUPLICATES)
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(pair.get("id"))));
  }

  @Test
  void namesakesWithNothingElseInCommonAreNoPair() {
    String name = aName();
    Pool.aDraft(Registrations.complete(name));
    Map<String, Object> other =
        Registrations.without(Registrations.complete(name, Registrations.SUZHOU), "honours");
    other.put("employer", "另一家纺织厂");
    other.put("contact", Map.of("mobile", "10000000099"));
    other.put("occupationCode", "6-04");
    other.put("birthYear", 1970);
    Pool.aDraft(other);
    search();
    assertTrue(pair(name, "OPEN").isEmpty());
  }

  @Test
  void theSameIdentityNumberIsKnownAgainWithoutBeingKept() {
    String name = aName();
    String roster = "名册" + UUID.randomUUID();
    importLines(
        """
        {"roster":"%1$s甲","rosterId":"1","name":"%2$s","regionCode":"440306","idNumber":"440306198001011231"}
        {"roster":"%1$s乙","rosterId":"1","name":"%2$s","regionCode":"320505","idNumber":"440306********1231"}
        """
            .formatted(roster, name));
    Map<String, Object> pair = foundPair(name);
    read(DUPLICATES + "/" + pair.get("id"))
        .body("signs.find { it.kind == 'ID_NUMBER' }.weight", equalTo(60));
    String stored =
        sql.list("SELECT c::text FROM craftsman c WHERE name = ?", row -> row.getString(1), name)
            .toString();
    assertFalse(stored.contains("0101123"), stored);
  }

  @Test
  void aNumberWithAWrongCheckCharacterIsAFaultThatDoesNotRepeatIt() {
    String path =
        importLines(
            """
            {"roster":"r%s","rosterId":"1","name":"演示","regionCode":"440306","idNumber":"440306198001011230"}
            """
                .formatted(UUID.randomUUID()));
    read(path + "/errors")
        .body("items", hasSize(1))
        .body("items[0].field", equalTo("idNumber"))
        .body("items[0].message", not(org.hamcrest.Matchers.containsString("4403")));
  }

  private static String importLines(String lines) {
    String path =
        given()
            .auth()
            .oauth2(NATION)
            .multiPart(
                new MultiPartSpecBuilder(lines.getBytes(StandardCharsets.UTF_8))
                    .controlName("file")
                    .fileName("list.jsonl")
                    .mimeType("application/octet-stream")
                    .build())
            .post("/api/v1/pool/imports")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> "DONE".equals(read(path).extract().path("status")));
    return path;
  }

  @Test
  void mergedTheyAreOneAndNothingIsLost() {
    Twice twice = twice();
    Pool.addEvidence(twice.bao(), "LESSON", "演示授课", "讲过一课");
    Pool.addEvidence(twice.suzhou(), "WORK_METHOD", "演示工作法", "一种方法");
    Map<String, Object> pair = foundPair(twice.name());
    decide(pair, "merge", decision(twice.bao(), twice.suzhou(), List.of("JOB_TITLE", "ACCOUNT")))
        .then()
        .statusCode(200)
        .body("survivorId", equalTo(twice.bao().id()))
        .body("evidenceMoved", equalTo(1))
        .body("honours", equalTo(1))
        .body("accountId", equalTo(twice.suzhou().account()))
        .body("accountGivenUp", equalTo(twice.bao().account()));
    read("/api/v1/craftsmen/managed/" + twice.bao().id())
        .body("jobTitle", equalTo("首席技师"))
        .body("region.code", equalTo(Registrations.BAO_AN))
        .body("biography", equalTo("从事普通车床与数控车床加工二十年。"))
        .body("evidence.title", containsInAnyOrder("演示授课", "演示工作法"))
        .body("history.action", hasItems("MERGED", "REGISTERED"))
        .body("history.findAll { it.action == 'REGISTERED' }", hasSize(2))
        .body(
            "history.findAll { it.action == 'MERGED' }.reason", hasItem(startsWith(twice.name())));
    given()
        .auth()
        .oauth2(Tokens.craftsman(twice.suzhou().account()))
        .get("/api/v1/craftsmen/me")
        .then()
        .statusCode(200)
        .body("id", equalTo(twice.bao().id()));
    assertTrue(pair(twice.name(), "MERGED").isPresent());
    String told =
        sql.one(
                "SELECT data::text FROM outbox_event WHERE type = ? AND subject = ?",
                row -> row.getString(1),
                "org.jiangqiao.craftsman.merged",
                twice.bao().id())
            .orElseThrow();
    assertTrue(told.contains(twice.suzhou().id()), told);
  }

  @Test
  void whoKnowsTheFormerEntryFindsTheOneThatGoesOn() {
    Twice twice = twice();
    Map<String, Object> pair = foundPair(twice.name());
    decide(pair, "merge", decision(twice.bao(), twice.suzhou(), List.of())).then().statusCode(200);
    given()
        .redirects()
        .follow(false)
        .get("/api/v1/craftsmen/{id}", twice.suzhou().id())
        .then()
        .statusCode(308)
        .header("Location", endsWith("/api/v1/craftsmen/" + twice.bao().id()));
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(twice.suzhou().id())))
        .post("/internal/craftsmen/lookup")
        .then()
        .statusCode(200)
        .body("[0].id", equalTo(twice.suzhou().id()))
        .body("[0].accountId", equalTo(twice.bao().account()))
        .body("[0].status", equalTo("VERIFIED"));
    deliverOutcome(twice.suzhou().id());
    read("/api/v1/craftsmen/managed/" + twice.bao().id()).body("record.visits", equalTo(1));
    given()
        .auth()
        .oauth2(NATION)
        .queryParam("q", twice.name())
        .get("/api/v1/craftsmen/managed")
        .then()
        .body("items.id", equalTo(List.of(twice.bao().id())));
  }

  private static void deliverOutcome(String craftsman) {
    Map<String, Object> data = new HashMap<>();
    data.put("outcomeId", UUID.randomUUID().toString());
    data.put("craftsmanIds", List.of(craftsman));
    data.put("title", "演示成效");
    data.put("summary", "解决了");
    data.put("solved", true);
    data.put("rating", 5);
    data.put("workersTrained", 1);
    data.put("verifiedAt", "2026-11-19T18:30:00Z");
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType("application/cloudevents+json; charset=UTF-8")
        .body(
            Map.of(
                "specversion", "1.0",
                "id", UUID.randomUUID().toString(),
                "source", "/test",
                "type", "org.jiangqiao.outcome.verified",
                "subject", "case",
                "datacontenttype", "application/json",
                "data", data))
        .post("/internal/events")
        .then()
        .statusCode(204);
  }

  @Test
  void aListGoesOnNamingTheFormerEntry() {
    String name = aName();
    String roster = "名册" + UUID.randomUUID();
    String line =
        """
        {"roster":"%s%s","rosterId":"7","name":"%s","regionCode":"440306","employer":"%s","mobile":"10000000077"}
        """;
    importLines(
        line.formatted(roster, "甲", name, "演示一厂") + line.formatted(roster, "乙", name, "演示一厂"));
    Map<String, Object> pair = foundPair(name);
    String survivor = (String) ((Map<?, ?>) pair.get("first")).get("id");
    decide(pair, "merge", Map.of("survivorId", survivor, "survivorVersion", 0, "otherVersion", 0))
        .then()
        .statusCode(200);
    importLines(line.formatted(roster, "甲", name, "演示二厂"));
    read("/api/v1/craftsmen/managed/" + survivor).body("employer", equalTo("演示二厂"));
    importLines(line.formatted(roster, "乙", name, "演示三厂"));
    read("/api/v1/craftsmen/managed/" + survivor).body("employer", equalTo("演示三厂"));
  }

  @Test
  void aPreviewSaysWhatWouldHappenAndNothingOfItStays() {
    Twice twice = twice();
    Map<String, Object> pair = foundPair(twice.name());
    decide(pair, "merge-preview", decision(twice.bao(), twice.suzhou(), List.of()))
        .then()
        .statusCode(200)
        .body("accountGivenUp", equalTo(twice.suzhou().account()));
    assertTrue(pair(twice.name(), "OPEN").isPresent());
    read("/api/v1/craftsmen/managed/" + twice.suzhou().id())
        .body("status", equalTo("VERIFIED"))
        .body("accountId", equalTo(twice.suzhou().account()));
  }

  @Test
  void whatWasToldApartStaysSoUntilItIsTakenBack() {
    Twice twice = twice();
    Map<String, Object> pair = foundPair(twice.name());
    decide(pair, "told-apart", Map.of("note", "身份证号不同"))
        .then()
        .statusCode(200)
        .body("status", equalTo("NOT_SAME"))
        .body("note", equalTo("身份证号不同"));
    search();
    assertTrue(pair(twice.name(), "OPEN").isEmpty());
    Map<String, Object> apart = pair(twice.name(), "NOT_SAME").orElseThrow();
    decide(apart, "reopening", Map.of()).then().statusCode(200).body("note", nullValue());
    assertTrue(pair(twice.name(), "OPEN").isPresent());
  }

  @Test
  void aDecisionOnWhatHasChangedSinceIsRefused() {
    Twice twice = twice();
    Map<String, Object> pair = foundPair(twice.name());
    Map<String, Object> seen = decision(twice.bao(), twice.suzhou(), List.of());
    Pool.act(twice.suzhou(), NATION, "suspension", "核查").then().statusCode(200);
    decide(pair, "merge", seen).then().statusCode(412);
    given()
        .auth()
        .oauth2(NATION)
        .contentType(ContentType.JSON)
        .body(seen)
        .post(DUPLICATES + "/{id}/merge", pair.get("id"))
        .then()
        .statusCode(428);
    // Nobody gets out of a suspension by being merged.
    decide(pair, "merge", decision(twice.bao(), twice.suzhou(), List.of()))
        .then()
        .statusCode(409)
        .body("type", endsWith("illegal-transition"));
    assertEquals("OPEN", pair(twice.name(), "OPEN").orElseThrow().get("status"));
  }
}
