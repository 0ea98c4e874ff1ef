package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A studio from its draft to the end of its accreditation. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StudioLifeTest {

  @Inject Sql sql;

  @Test
  void whatIsAccreditedIsThereForEverybodyWithoutContact() {
    String name = Studios.aName();
    Studios.Led studio = Studios.anApplication(Studios.complete(name));
    given().get("/api/v1/studios/{id}", studio.id()).then().statusCode(404);
    Studios.act(studio, Studios.CITY, "accreditation", Studios.accreditation("CITY", 0))
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCREDITED"))
        .body("level", equalTo("CITY"))
        .body("validUntil", equalTo(Studios.TODAY.plusYears(3).toString()))
        .body("assessmentDue", equalTo(false));
    given()
        .get("/api/v1/studios/{id}", studio.id())
        .then()
        .statusCode(200)
        .body("name", equalTo(name))
        .body("leader.id", equalTo(studio.leader().id()))
        .body("region.name", containsString("宝安"))
        .body("occupations.code", contains("6-18"))
        .body("history", nullValue())
        .body(not(containsString("1000000001")));
    given()
        .queryParam("q", name)
        .get("/api/v1/studios")
        .then()
        .statusCode(200)
        .body("items.id", contains(studio.id()))
        .body("items[0].members", equalTo(0));
  }

  @Test
  void whoeverAppliesReadsWhyItWasRefusedAndAppliesAgain() {
    Studios.Led studio = Studios.anApplication();
    Studios.act(studio, Pool.COUNTY, "refusal", Map.of("reason", "请补充近两年的成果"))
        .then()
        .statusCode(200)
        .body("status", equalTo("REFUSED"));
    studio
        .read()
        .then()
        .statusCode(200)
        .body("refusalReason", equalTo("请补充近两年的成果"))
        .body("relation", equalTo("LEADER"))
        .body("history[0].action", equalTo("REFUSED"))
        .body("history[0].reason", equalTo("请补充近两年的成果"))
        .body("history[0].actor", equalTo("officer-440306"));
    Studios.act(studio, studio.token(), "application")
        .then()
        .statusCode(200)
        .body("status", equalTo("APPLIED"))
        .body("refusalReason", nullValue());
  }

  @Test
  void whomItConcernsIsToldThroughTheOtherServices() {
    Studios.Led studio = Studios.anApplication();
    Studios.act(studio, Pool.COUNTY, "refusal", Map.of("reason", "请补充近两年的成果"))
        .then()
        .statusCode(200);
    List<String> told =
        sql.list(
            "SELECT data::text FROM outbox_event WHERE type = ? AND subject = ? ORDER BY id",
            row -> row.getString(1),
            "org.jiangqiao.studio.changed",
            studio.id());
    assertEquals(2, told.size());
    assertTrue(told.getFirst().contains("APPLIED"), told.getFirst());
    assertTrue(told.getLast().contains("请补充近两年的成果"), told.getLast());
    assertTrue(told.getLast().contains(studio.leader().account()), told.getLast());
  }

  @Test
  void anApplicationIsCompleteAndOfSomebodyVerified() {
    Map<String, Object> body = Studios.complete(Studios.aName());
    body.remove("focus");
    body.remove("trades");
    body.remove("occupationCodes");
    body.remove("industryCodes");
    Studios.Led studio = Studios.aDraft(body);
    Studios.act(studio, studio.token(), "application")
        .then()
        .statusCode(409)
        .body("violations.field", containsInAnyOrder("focus", "trades"));
    Pool.Member unverified = Pool.aDraft(Registrations.complete("演示工匠·未审"));
    Studios.Led other = Studios.draftOf(unverified, Studios.complete(Studios.aName()));
    Studios.act(other, other.token(), "application").then().statusCode(409);
    other.read().then().body("status", equalTo("DRAFT"));
  }

  @Test
  void whileItIsJudgedItsLeaderChangesNothingButMayWithdraw() {
    Studios.Led studio = Studios.anApplication();
    put(studio, Studios.complete(Studios.aName())).then().statusCode(409);
    Studios.act(studio, studio.token(), "withdrawal")
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"));
    Studios.read(Pool.COUNTY, studio.id()).then().statusCode(404);
    put(studio, Studios.complete(Studios.aName())).then().statusCode(200);
  }

  @Test
  void whatWasAccreditedKeepsItsNameWhateverElseItsLeaderSaysAnew() {
    Map<String, Object> body = Studios.complete(Studios.aName());
    Studios.Led studio = Studios.anAccreditedOne(body, 1);
    put(studio, Registrations.with(body, "focus", "焊接变形控制"))
        .then()
        .statusCode(200)
        .body("focus", equalTo("焊接变形控制"));
    put(studio, Registrations.with(body, "name", "另一个名字"))
        .then()
        .statusCode(409)
        .body("detail", containsString("名称"));
  }

  private static Response put(Studios.Led studio, Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(studio.token())
        .header("If-Match", studio.etag())
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1/studios/{id}", studio.id());
  }

  @Test
  void aYearIsScoredOnceAndTheTermGoesOn() {
    Studios.Led studio = Studios.anAccreditedOne();
    studio.read().then().body("assessmentDue", equalTo(true));
    Studios.act(studio, Studios.CITY, "assessments", Studios.renewal())
        .then()
        .statusCode(201)
        .body("status", equalTo("RENEWED"))
        .body("assessments[0].total", equalTo(81))
        .body("assessments[0].maximum", equalTo(100))
        .body("assessments[0].scores.name", hasItems("攻关创新", "日常管理"))
        .body("validUntil", equalTo(Studios.TODAY.plusYears(3).toString()))
        .body("assessmentDue", equalTo(false))
        .body("history[0].points", equalTo(81));
    Studios.act(studio, Studios.CITY, "assessments", Studios.warning("再来一次"))
        .then()
        .statusCode(409)
        .body("detail", containsString(String.valueOf(Studios.TODAY.getYear())));
  }

  @Test
  void twoWarningsMayEndItAndOneMayNot() {
    Studios.Led studio = Studios.anAccreditedOne();
    Studios.act(studio, Studios.CITY, "revocation", Map.of("reason", "早了")).then().statusCode(409);
    Studios.act(studio, Studios.CITY, "assessments", Studios.warning("全年没有攻关课题"))
        .then()
        .statusCode(201)
        .body("status", equalTo("WARNED"))
        .body("warnings", equalTo(1));
    Studios.act(studio, Studios.CITY, "revocation", Map.of("reason", "早了")).then().statusCode(409);
    Studios.act(studio, Studios.CITY, "assessments", Studios.warning("整改没有落实"))
        .then()
        .statusCode(201)
        .body("revocable", equalTo(true));
    Studios.act(studio, Studios.CITY, "revocation", Map.of("reason", "连续两次警示"))
        .then()
        .statusCode(200)
        .body("status", equalTo("REVOKED"));
    given().get("/api/v1/studios/{id}", studio.id()).then().statusCode(404);
    studio
        .read()
        .then()
        .body(
            "history.action",
            contains("REVOKED", "WARNED", "WARNED", "ACCREDITED", "APPLIED", "DRAFTED"))
        .body("history.reason", hasItem("连续两次警示"));
  }

  @Test
  void aRenewalAfterAWarningEndsTheRow() {
    Studios.Led studio = Studios.anAccreditedOne();
    Studios.act(studio, Studios.CITY, "assessments", Studios.warning("没有课题"))
        .then()
        .statusCode(201);
    Studios.act(studio, Studios.CITY, "assessments", Studios.renewal())
        .then()
        .statusCode(201)
        .body("status", equalTo("RENEWED"))
        .body("warnings", equalTo(0));
  }

  @Test
  void scoresThatAreNotThoseOfTheCriteriaAreNamed() {
    Studios.Led studio = Studios.anAccreditedOne();
    Map<String, Object> wrong =
        Map.of(
            "decision",
            "RENEWED",
            "termYears",
            3,
            "scores",
            List.of(
                Map.of("criterion", "INNOVATION", "points", 41),
                Map.of("criterion", "TRAINING", "points", 20),
                Map.of("criterion", "TRAINING", "points", 20),
                Map.of("criterion", "BEAUTY", "points", 1)));
    Studios.act(studio, Studios.CITY, "assessments", wrong)
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            containsInAnyOrder(
                "scores[0].points",
                "scores[2].criterion",
                "scores[3].criterion",
                "scores",
                "scores"));
    Studios.act(
            studio,
            Studios.CITY,
            "assessments",
            Map.of("scores", Studios.scores(3), "decision", "WARNED"))
        .then()
        .statusCode(400)
        .body("violations.field", contains("reason"));
    Studios.act(
            studio,
            Studios.CITY,
            "assessments",
            Map.of("scores", Studios.scores(3), "decision", "RENEWED"))
        .then()
        .statusCode(400)
        .body("violations.field", contains("termYears"));
    studio.read().then().body("assessments", hasSize(0)).body("status", equalTo("ACCREDITED"));
  }

  @Test
  void ofTwoOfficersWhoDecideAtOnceOneReadsAgain() {
    Studios.Led studio = Studios.anApplication();
    String seen = studio.etag();
    Studios.act(studio, Studios.CITY, "accreditation", Studios.accreditation("CITY", 0), seen)
        .then()
        .statusCode(200);
    Studios.act(studio, Studios.PROVINCE, "refusal", Map.of("reason", "不予通过"), seen)
        .then()
        .statusCode(412)
        .body("type", endsWith("/stale"));
    given()
        .auth()
        .oauth2(Studios.CITY)
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "理由"))
        .post("/api/v1/studios/{id}/refusal", studio.id())
        .then()
        .statusCode(428);
    studio.read().then().body("status", equalTo("ACCREDITED"));
  }

  @Test
  void ofTwoDecisionsInTheSameMomentOneCounts() throws Exception {
    Studios.Led studio = Studios.anApplication();
    String seen = studio.etag();
    Callable<Integer> accredit =
        () ->
            Studios.act(
                    studio, Studios.CITY, "accreditation", Studios.accreditation("CITY", 0), seen)
                .statusCode();
    Callable<Integer> refuse =
        () ->
            Studios.act(studio, Studios.PROVINCE, "refusal", Map.of("reason", "不予通过"), seen)
                .statusCode();
    try (ExecutorService officers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : officers.invokeAll(List.of(accredit, refuse))) {
        answers.add(answer.get());
      }
      answers.sort(null);
      assertEquals(List.of(200, 412), answers);
    }
    studio
        .read()
        .then()
        .body("history.findAll { it.action in ['ACCREDITED', 'REFUSED'] }", hasSize(1));
  }

  @Test
  void whatIsWrongInADraftIsSaid() {
    Pool.Member leader = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·室长"));
    Map<String, Object> body = Studios.complete(Studios.aName());
    body.put("occupationCodes", List.of("6-18", "9-99"));
    Studios.post(leader.token(), "/api/v1/studios", body)
        .then()
        .statusCode(400)
        .body("violations.field", contains("occupationCodes[1]"));
    body.put("occupationCodes", List.of());
    body.put("foundedYear", Studios.TODAY.getYear() + 1);
    Studios.post(leader.token(), "/api/v1/studios", body)
        .then()
        .statusCode(400)
        .body("violations.field", contains("foundedYear"));
    body.put("colour", "red");
    Studios.post(leader.token(), "/api/v1/studios", body)
        .then()
        .statusCode(400)
        .body("type", endsWith("/unknown-property"));
    Studios.post(
            Tokens.craftsman(Registrations.anAccount()),
            "/api/v1/studios",
            Studios.complete(Studios.aName()))
        .then()
        .statusCode(409);
  }

  @Test
  void nobodyLeadsTwo() {
    Studios.Led studio = Studios.aDraft();
    Studios.post(studio.token(), "/api/v1/studios", Studios.complete(Studios.aName()))
        .then()
        .statusCode(409)
        .body("type", endsWith("/duplicate"));
  }

  @Test
  void ofALeaderWhoIsOutOfSightNothingIsSaidAndNothingIsRenewed() {
    Studios.Led studio = Studios.anAccreditedOne();
    Pool.act(studio.leader(), Tokens.officer("CN"), "suspension", "核查").then().statusCode(200);
    given().get("/api/v1/studios/{id}", studio.id()).then().body("leader", nullValue());
    Studios.act(studio, Studios.CITY, "assessments", Studios.renewal())
        .then()
        .statusCode(409)
        .body("detail", containsString("负责人"));
    Studios.read(Studios.CITY, studio.id())
        .then()
        .body("leader.status", equalTo("SUSPENDED"))
        .body("relation", equalTo("OFFICER"))
        .body("status", equalTo("ACCREDITED"));
  }
}
