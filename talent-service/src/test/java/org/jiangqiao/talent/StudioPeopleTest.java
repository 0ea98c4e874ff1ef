package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who belongs to a studio, and what they have done. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StudioPeopleTest {

  private static final String NATION = Tokens.officer("CN");

  private static Response invite(Studios.Led studio, Pool.Member member) {
    return Studios.act(studio, studio.token(), "members", Map.of("craftsmanId", member.id()));
  }

  private static String membership(Studios.Led studio, Pool.Member member) {
    return studio
        .read()
        .then()
        .extract()
        .path("members.findAll { it.craftsmanId == '" + member.id() + "' }[-1].id");
  }

  private static Response answer(Studios.Led studio, Pool.Member member, String answer) {
    return Studios.act(
        studio, member.token(), "members/" + membership(studio, member) + "/" + answer, Map.of());
  }

  private static Pool.Member aMemberOf(Studios.Led studio, String name) {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete(name));
    invite(studio, member).then().statusCode(201);
    answer(studio, member, "acceptance").then().statusCode(200);
    return member;
  }

  @Test
  void whoeverIsAskedBelongsToItOnceTheyHaveSaidSo() {
    Studios.Led studio = Studios.anAccreditedOne();
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·成员一"));
    invite(studio, member).then().statusCode(201).body("members.status", contains("INVITED"));
    given().get("/api/v1/studios/{id}", studio.id()).then().body("members", hasSize(0));
    mine(member).body("[0].membership.status", equalTo("INVITED"));
    Studios.read(member.token(), studio.id())
        .then()
        .body("relation", equalTo("INVITED"))
        .body("history", hasSize(0));
    answer(studio, member, "acceptance").then().statusCode(200).body("relation", equalTo("MEMBER"));
    given()
        .get("/api/v1/studios/{id}", studio.id())
        .then()
        .body("members.id", contains(member.id()));
    for (String person : List.of(member.id(), studio.leader().id())) {
      given()
          .queryParam("craftsman", person)
          .get("/api/v1/studios")
          .then()
          .body("items.id", contains(studio.id()));
    }
    mine(studio.leader())
        .body("[0].studio.id", equalTo(studio.id()))
        .body("[0].membership", nullValue());
  }

  private static ValidatableResponse mine(Pool.Member member) {
    return given()
        .auth()
        .oauth2(member.token())
        .get("/api/v1/studios/mine")
        .then()
        .statusCode(200)
        .body("", hasSize(1));
  }

  @Test
  void whoeverLeavesStaysInTheHistoryAndCanComeBack() {
    Studios.Led studio = Studios.anAccreditedOne();
    Pool.Member member = aMemberOf(studio, "演示工匠·成员二");
    Studios.act(
            studio,
            member.token(),
            "members/" + membership(studio, member) + "/departure",
            Map.of("reason", "工作调动"))
        .then()
        .statusCode(204);
    Studios.read(member.token(), studio.id()).then().statusCode(404);
    studio
        .read()
        .then()
        .body("members.status", contains("LEFT"))
        .body("history[0].action", equalTo("MEMBER_LEFT"))
        .body("history[0].reason", equalTo("工作调动"))
        .body("history[0].subject", equalTo("演示工匠·成员二"));
    invite(studio, member).then().statusCode(201).body("members", hasSize(2));
    answer(studio, member, "refusal").then().statusCode(204);
    studio.read().then().body("members.status", hasItems("LEFT", "DECLINED"));
  }

  @Test
  void nobodyIsAskedTwiceOrUnverifiedOrToTheirOwn() {
    Studios.Led studio = Studios.anAccreditedOne();
    Pool.Member member = aMemberOf(studio, "演示工匠·成员三");
    invite(studio, member).then().statusCode(409).body("type", endsWith("/duplicate"));
    invite(studio, studio.leader()).then().statusCode(409);
    invite(studio, Pool.aDraft(Registrations.complete("演示工匠·未审")))
        .then()
        .statusCode(400)
        .body("violations.field", contains("craftsmanId"));
    Studios.act(
            studio, studio.token(), "members", Map.of("craftsmanId", UUID.randomUUID().toString()))
        .then()
        .statusCode(400);
    Studios.act(studio, member.token(), "members", Map.of("craftsmanId", member.id()))
        .then()
        .statusCode(404);
  }

  @Test
  void nobodyAnswersForSomebodyElse() {
    Studios.Led studio = Studios.anAccreditedOne();
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·成员四"));
    invite(studio, member).then().statusCode(201);
    Studios.act(
            studio,
            studio.token(),
            "members/" + membership(studio, member) + "/acceptance",
            Map.of())
        .then()
        .statusCode(404);
    Pool.Member other = aMemberOf(studio, "演示工匠·成员五");
    Studios.act(
            studio, other.token(), "members/" + membership(studio, member) + "/departure", Map.of())
        .then()
        .statusCode(404);
  }

  @Test
  void aResultMayBeShownByEvidenceOfItsPeopleAndOfNobodyElse() {
    Studios.Led studio = Studios.anAccreditedOne();
    Pool.addEvidence(studio.leader(), "WORK_METHOD", "反向走刀工作法", "把工件拉直");
    Pool.Member stranger = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·旁人"));
    Pool.addEvidence(stranger, "LESSON", "别人的课", "讲过一课");
    String result =
        Studios.act(
                studio,
                studio.token(),
                "results",
                Map.of(
                    "title", "细长轴反向走刀",
                    "year", 2025,
                    "kind", "WORK_METHOD",
                    "benefitCny", "98000.00",
                    "evidenceId", evidenceOf(studio.leader())))
            .then()
            .statusCode(201)
            .body("results[0].evidence.title", equalTo("反向走刀工作法"))
            .extract()
            .path("results[0].id");
    Studios.act(
            studio,
            studio.token(),
            "results",
            Map.of(
                "title",
                "借来的",
                "year",
                2025,
                "kind",
                "TRAINING",
                "evidenceId",
                evidenceOf(stranger)))
        .then()
        .statusCode(400)
        .body("violations.field", contains("evidenceId"));
    given()
        .get("/api/v1/studios/{id}", studio.id())
        .then()
        .body("results[0].benefitCny", equalTo("98000.00"));
    given()
        .auth()
        .oauth2(studio.token())
        .header("If-Match", studio.etag())
        .delete("/api/v1/studios/{id}/results/{result}", studio.id(), result)
        .then()
        .statusCode(200)
        .body("results", hasSize(0))
        .body("history[0].action", equalTo("RESULT_REMOVED"))
        .body("history[0].subject", equalTo("细长轴反向走刀"));
  }

  private static String evidenceOf(Pool.Member member) {
    return given().auth().oauth2(member.token()).get("/api/v1/craftsmen/me").path("evidence[0].id");
  }

  @Test
  void anOfficerPutsAMemberInThePlaceOfALeaderWhoHasGone() {
    Studios.Led studio = Studios.anAccreditedOne();
    Pool.Member member = aMemberOf(studio, "演示工匠·接任");
    Pool.Member stranger = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·旁人"));
    Pool.act(studio.leader(), NATION, "retirement").then().statusCode(200);
    Studios.act(
            studio,
            Studios.CITY,
            "succession",
            Map.of("craftsmanId", stranger.id(), "reason", "原负责人退休"))
        .then()
        .statusCode(400);
    Studios.act(
            studio,
            Studios.CITY,
            "succession",
            Map.of("craftsmanId", member.id(), "reason", "原负责人退休"))
        .then()
        .statusCode(200)
        .body("leader.id", equalTo(member.id()))
        .body("history[0].action", equalTo("LEADER_CHANGED"))
        .body("members.findAll { it.status == 'ACTIVE' }", hasSize(0))
        .body("members.craftsmanId", hasItem(studio.leader().id()));
    mine(member).body("[0].membership", nullValue());
    studio.read().then().statusCode(404);
  }

  @Test
  void aPersonsExportNamesTheStudiosTheyLeadAndBelongTo() {
    Studios.Led studio = Studios.anAccreditedOne();
    Pool.Member member = aMemberOf(studio, "演示工匠·成员六");
    Studios.act(studio, Studios.CITY, "assessments", Studios.renewal()).then().statusCode(201);
    export(studio.leader(), "studiosLed")
        .body("kept.find { it.kind == 'studiosLed' }.records[0].id", equalTo(studio.id()))
        .body("kept.find { it.kind == 'studiosLed' }.records[0].assessments[0].total", equalTo(81));
    export(member, "studioMemberships")
        .body(
            "kept.find { it.kind == 'studioMemberships' }.records[0].studioId",
            equalTo(studio.id()));
  }

  private static ValidatableResponse export(Pool.Member member, String kind) {
    return given()
        .auth()
        .oauth2(member.token())
        .get("/api/v1/personal-data/talent")
        .then()
        .statusCode(200)
        .body("kept.find { it.kind == '" + kind + "' }.records", hasSize(1));
  }

  @Test
  void whoeverWasInThePoolTwiceIsInTheirStudiosOnce() {
    String name = "重名" + UUID.randomUUID().toString().substring(0, 8);
    Pool.Member bao = Pool.aVerifiedCraftsman(Registrations.complete(name));
    Pool.Member suzhou =
        Pool.aVerifiedCraftsman(Registrations.complete(name, Registrations.SUZHOU));
    Studios.Led led = Studios.draftOf(suzhou, Studios.complete(Studios.aName()));
    Studios.Led joined = Studios.anAccreditedOne();
    for (Pool.Member member : List.of(bao, suzhou)) {
      invite(joined, member).then().statusCode(201);
    }
    answer(joined, suzhou, "acceptance").then().statusCode(200);
    merge(bao, suzhou, name);
    Studios.read(bao.token(), led.id())
        .then()
        .statusCode(200)
        .body("leader.id", equalTo(bao.id()))
        .body("relation", equalTo("LEADER"))
        .body("history[0].action", equalTo("PERSON_MERGED"));
    joined
        .read()
        .then()
        .body("members.craftsmanId", contains(bao.id(), bao.id()))
        .body("members.findAll { it.status == 'ACTIVE' }", hasSize(1))
        .body("members.findAll { it.status == 'INVITED' }", hasSize(0));
    given()
        .queryParam("craftsman", suzhou.id())
        .get("/api/v1/studios")
        .then()
        .body("items.id", contains(joined.id()));
  }

  private static void merge(Pool.Member survivor, Pool.Member absorbed, String name) {
    String search =
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
        .until(() -> "DONE".equals(given().auth().oauth2(NATION).get(search).path("status")));
    Map<String, Object> pair =
        given()
            .auth()
            .oauth2(NATION)
            .queryParam("limit", 100)
            .get("/api/v1/pool/duplicates")
            .path("items.find { it.first.name == '" + name + "' }");
    given()
        .auth()
        .oauth2(NATION)
        .header("If-Match", "\"" + pair.get("version") + "\"")
        .contentType("application/json")
        .body(
            Map.of(
                "survivorId", survivor.id(),
                "survivorVersion", version(survivor),
                "otherVersion", version(absorbed),
                "taken", List.of()))
        .post("/api/v1/pool/duplicates/{id}/merge", pair.get("id"))
        .then()
        .statusCode(200);
  }

  private static Object version(Pool.Member member) {
    return given()
        .auth()
        .oauth2(NATION)
        .get("/api/v1/craftsmen/managed/{id}", member.id())
        .path("version");
  }
}
