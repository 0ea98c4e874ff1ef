package org.jiangqiao.matching.team;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.MutableClock;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class ServiceTeamTest {

  @Inject MutableClock clock;

  private final Craftsman hydraulic = aCraftsman("液压一");
  private final Craftsman spare = aCraftsman("液压二");
  private final Craftsman electrical = aCraftsman("电气一");

  private Journey journey;
  private List<String> skills;

  @AfterEach
  void now() {
    clock.reset();
  }

  private void aCaseForTwoTrades() {
    journey = Journey.aCaseToDispatch();
    skills = List.of(journey.skill("液压", hydraulic, spare), journey.skill("电气控制", electrical));
  }

  @Test
  void everyMemberReadsTheirPartAndWhoElseIsAsked() {
    aCaseForTwoTrades();

    send(hydraulic, electrical)
        .statusCode(201)
        .body("status", equalTo("INVITING"))
        .body("members.lead", contains(true, false))
        .body("members.status", contains("INVITED", "INVITED"));

    Map<String, Object> invitation = journey.awaitInvitation(electrical, "INVITED");
    as(electrical.token())
        .get("/api/v1/invitations/{id}", invitation.get("id"))
        .then()
        .statusCode(200)
        .body("purpose", equalTo("VISIT"))
        .body("reasons[0]", equalTo("请您加入技术服务队，承担：" + skills.get(1)))
        .body("team.members.name", contains(hydraulic.name(), electrical.name()))
        .body("team.members[0].parts", contains(skills.getFirst()))
        .body("team.members[0].lead", equalTo(true));
    assertTrue(journey.timeline().contains("TEAM_INVITED"));
  }

  @Test
  void theTeamIsAgreedWhenAllHaveAcceptedAndIsEngagedAsOne() {
    aCaseForTwoTrades();
    send(hydraulic, electrical).statusCode(201);

    journey.accept(hydraulic);
    team().body("status", equalTo("INVITING")).body("agreedAt", nullValue());
    journey.get().body("next.who", equalTo("CRAFTSMAN"));
    journey.accept(electrical);

    team().body("status", equalTo("AGREED"));
    assertTrue(journey.timeline().contains("TEAM_AGREED"));
    as(journey.officer)
        .get("/api/v1/notifications?limit=100")
        .then()
        .body("items.type", hasItem("TEAM_AGREED"));
    as(journey.officer)
        .body(
            Map.of(
                "craftsmanIds", List.of(hydraulic.id(), electrical.id()),
                "leadCraftsmanId", hydraulic.id()))
        .post("/api/v1/help-requests/{id}/engagements", journey.id)
        .then()
        .statusCode(201)
        .body("craftsmen", hasSize(2));
    team().body("status", equalTo("ENGAGED"));
    String visit = journey.planVisit();
    journey.checkIn(electrical, visit).statusCode(200);
  }

  @Test
  void whoDeclinesIsReplacedByTheNextBestForTheSamePartAtOnce() {
    aCaseForTwoTrades();
    send(hydraulic, electrical).statusCode(201);

    decline(hydraulic);

    assertEquals(1, journey.invitations(spare, "INVITED").size());
    team()
        .body("status", equalTo("INVITING"))
        .body(
            "members.craftsmanId",
            containsInAnyOrder(spare.id().toString(), electrical.id().toString()))
        .body("members.findAll { it.lead }.name", contains(electrical.name()))
        .body("uncovered", empty());
    journey.accept(electrical);
    journey.accept(spare);
    team().body("status", equalTo("AGREED"));
  }

  @Test
  void whoLeavesThePoolIsNeitherAskedNorStepsIn() {
    aCaseForTwoTrades();
    leaves(spare);

    send(hydraulic, electrical).statusCode(201);
    decline(hydraulic);
    assertEquals(0, journey.invitations(spare, "INVITED").size());

    aCaseForTwoTrades();
    leaves(hydraulic);
    send(hydraulic, electrical).statusCode(409).body("detail", containsString(hydraulic.name()));
  }

  @Test
  void silenceIsReplacedInTheSameTransaction() {
    aCaseForTwoTrades();
    send(hydraulic, electrical).statusCode(201);
    journey.accept(electrical);

    clock.advance(Duration.ofHours(25));

    journey.awaitInvitation(hydraulic, "EXPIRED");
    assertEquals(1, journey.invitations(spare, "INVITED").size());
  }

  @Test
  void whereNobodyIsLeftForAPartTheUnionIsTold() {
    aCaseForTwoTrades();
    send(hydraulic, electrical).statusCode(201);

    decline(electrical);

    team().body("members.name", contains(hydraulic.name())).body("uncovered", contains(1));
    assertTrue(journey.timeline().contains("TEAM_INCOMPLETE"));
  }

  @Test
  void whoIsLetGoAfterAllIsReplacedToo() {
    aCaseForTwoTrades();
    send(hydraulic, electrical).statusCode(201);
    journey.accept(hydraulic);
    journey.accept(electrical);
    Map<String, Object> accepted = journey.invitations(hydraulic, "ACCEPTED").getFirst();

    as(journey.officer)
        .header("If-Match", "\"" + accepted.get("version") + "\"")
        .body(Map.of("reason", "病了"))
        .post("/api/v1/invitations/{id}/release", accepted.get("id"))
        .then()
        .statusCode(200);

    team().body("status", equalTo("INVITING")).body("members.name", hasItem(spare.name()));
    assertEquals(1, journey.invitations(spare, "INVITED").size());
  }

  @Test
  void whoIsTakenBackByHandIsReplacedByHand() {
    aCaseForTwoTrades();
    send(hydraulic, electrical).statusCode(201);
    Map<String, Object> open = journey.invitations(hydraulic, "INVITED").getFirst();

    as(journey.officer)
        .header("If-Match", "*")
        .post("/api/v1/invitations/{id}/withdrawal", open.get("id"))
        .then()
        .statusCode(200);

    assertEquals(List.of(), journey.invitations(spare, "INVITED"));
    team().body("members.name", contains(electrical.name())).body("uncovered", contains(0));
  }

  @Test
  void theTeamIsChangedByHandAndSaysSo() {
    aCaseForTwoTrades();
    String first = send(hydraulic, electrical).statusCode(201).extract().path("version").toString();

    change("\"99\"", spare, electrical).statusCode(412);
    change(null, spare, electrical).statusCode(428);
    change("\"" + first + "\"", spare, electrical)
        .statusCode(200)
        .body("manual", equalTo(true))
        .body("leadReason", equalTo("由工会指定带队"))
        .body("members.name", contains(spare.name(), electrical.name()));

    assertFalse(journey.invitations(hydraulic, "WITHDRAWN").isEmpty());
    assertEquals(1, journey.invitations(spare, "INVITED").size());
    assertEquals(1, journey.invitations(electrical, "INVITED").size());
    change(tag(), electrical, spare).statusCode(200).body("manual", equalTo(false));
  }

  @Test
  void aTeamIsTakenBackWholeAndTheCaseGoesOn() {
    aCaseForTwoTrades();
    send(hydraulic, electrical).statusCode(201);
    journey.accept(hydraulic);
    String tag = tag();

    withdraw(tag).statusCode(200).body("status", equalTo("WITHDRAWN"));

    assertEquals(1, journey.invitations(hydraulic, "WITHDRAWN").size());
    assertEquals(1, journey.invitations(electrical, "WITHDRAWN").size());
    journey.get(hydraulic.token()).statusCode(404);
    withdraw(tag()).statusCode(409);
    send(hydraulic, electrical).statusCode(201);
  }

  @Test
  void ofTwoOfficersAtOnceOneAsks() throws Exception {
    aCaseForTwoTrades();
    List<Callable<Integer>> officers = new ArrayList<>();
    for (Craftsman one : List.of(hydraulic, spare)) {
      officers.add(() -> send(one, electrical).extract().statusCode());
    }

    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> status : both.invokeAll(officers)) {
        statuses.add(status.get());
      }
    }

    statuses.sort(null);
    assertEquals(List.of(201, 409), statuses);
    int asked =
        Stream.of(hydraulic, spare, electrical)
            .mapToInt(one -> journey.invitations(one, "INVITED").size())
            .sum();
    assertEquals(2, asked);
  }

  @Test
  void sendingTwiceWithOneKeyAsksOnce() {
    aCaseForTwoTrades();
    String key = UUID.randomUUID().toString();

    String id = send(key, hydraulic, electrical).statusCode(201).extract().path("id");
    String again = send(key, hydraulic, electrical).statusCode(201).extract().path("id");

    assertEquals(id, again);
    assertEquals(1, journey.invitations(hydraulic, "INVITED").size());
  }

  @Test
  void whoHasThreeToAnswerIsNamedAndNobodyIsAsked() {
    for (int i = 0; i < 3; i++) {
      Journey busy = Journey.aCaseToDispatch();
      as(busy.officer)
          .body(Map.of("craftsmanId", electrical.id(), "purpose", "VISIT"))
          .post("/api/v1/help-requests/{id}/invitations", busy.id)
          .then()
          .statusCode(201);
    }
    aCaseForTwoTrades();

    send(hydraulic, electrical)
        .statusCode(409)
        .body("detail", containsString(electrical.name() + "：已有3份邀请待答复"));

    assertEquals(List.of(), journey.invitations(hydraulic, "INVITED"));
    as(journey.officer)
        .get("/api/v1/help-requests/{id}/service-team", journey.id)
        .then()
        .statusCode(404);
  }

  @Test
  void whoHasBeenAskedAloneIsNotAskedTwice() {
    aCaseForTwoTrades();
    as(journey.officer)
        .body(Map.of("craftsmanId", hydraulic.id(), "purpose", "VISIT"))
        .post("/api/v1/help-requests/{id}/invitations", journey.id)
        .then()
        .statusCode(201);
    journey.accept(hydraulic);

    send(hydraulic, electrical)
        .statusCode(201)
        .body("members.status", containsInAnyOrder("ACCEPTED", "INVITED"));
    journey.accept(electrical);

    team().body("status", equalTo("AGREED"));
  }

  @Test
  void aMemberOfAMergedEntryAnswersAsTheOneThatGoesOn() {
    aCaseForTwoTrades();
    send(hydraulic, electrical).statusCode(201);
    Craftsman current = aCraftsman("合并后");

    merge(hydraulic, current);
    journey.accept(current);
    journey.accept(electrical);

    team().body("status", equalTo("AGREED")).body("members.name", hasItem(current.name()));
  }

  @Test
  void whoStepsInIsNobodyWhoWasMergedAway() {
    aCaseForTwoTrades();
    send(hydraulic, electrical).statusCode(201);
    Craftsman current = aCraftsman("合并后");

    merge(spare, current);
    decline(hydraulic);

    assertEquals(1, journey.invitations(current, "INVITED").size());
    assertEquals(List.of(), journey.invitations(spare, "INVITED"));
  }

  @Test
  void aTeamEndsWithItsCase() {
    aCaseForTwoTrades();
    send(hydraulic, electrical).statusCode(201);

    journey.act(journey.enterprise, "withdrawal", Map.of("reason", "已自行解决")).statusCode(200);

    team().body("status", equalTo("WITHDRAWN"));
    assertFalse(journey.invitations(electrical, "WITHDRAWN").isEmpty());
  }

  @Test
  void whatCannotBeIsRefused() {
    aCaseForTwoTrades();

    body(List.of(hydraulic.id()), hydraulic.id())
        .statusCode(400)
        .body("violations[0].field", equalTo("team.craftsmanIds"));
    body(List.of(hydraulic.id(), electrical.id()), spare.id())
        .statusCode(400)
        .body("violations[0].field", equalTo("team.leadCraftsmanId"));
    body(List.of(hydraulic.id(), UUID.randomUUID()), hydraulic.id())
        .statusCode(400)
        .body("violations[0].field", equalTo("team.craftsmanIds[1]"));
    Journey early = Journey.anAnsweredCase("NORMAL");
    String skill = early.skill("液压", hydraulic, electrical);
    as(early.officer)
        .body(
            Map.of(
                "skills", List.of(Map.of("name", skill)),
                "team", Map.of("craftsmanIds", List.of(hydraulic.id(), electrical.id()))))
        .post("/api/v1/help-requests/{id}/service-team", early.id)
        .then()
        .statusCode(409);
  }

  private void decline(Craftsman craftsman) {
    journey
        .respond(
            craftsman,
            journey.awaitInvitation(craftsman, "INVITED"),
            "decline",
            Map.of("reason", "BUSY"))
        .statusCode(200);
  }

  private ValidatableResponse send(Craftsman lead, Craftsman member) {
    return send(UUID.randomUUID().toString(), lead, member);
  }

  private ValidatableResponse send(String key, Craftsman lead, Craftsman member) {
    return as(journey.officer)
        .header("Idempotency-Key", key)
        .body(asked(List.of(lead.id(), member.id()), lead.id()))
        .post("/api/v1/help-requests/{id}/service-team", journey.id)
        .then();
  }

  private ValidatableResponse body(List<UUID> members, UUID lead) {
    return as(journey.officer)
        .body(asked(members, lead))
        .post("/api/v1/help-requests/{id}/service-team", journey.id)
        .then();
  }

  private Map<String, Object> asked(List<UUID> members, UUID lead) {
    return Map.of(
        "skills", skills.stream().map(name -> Map.of("name", name)).toList(),
        "team", Map.of("craftsmanIds", members, "leadCraftsmanId", lead));
  }

  private ValidatableResponse change(String tag, Craftsman lead, Craftsman member) {
    var request = as(journey.officer).body(asked(List.of(lead.id(), member.id()), lead.id()));
    if (tag != null) {
      request.header("If-Match", tag);
    }
    return request.put("/api/v1/help-requests/{id}/service-team", journey.id).then();
  }

  private ValidatableResponse withdraw(String tag) {
    return as(journey.officer)
        .header("If-Match", tag)
        .body(Map.of("reason", "另有安排"))
        .post("/api/v1/help-requests/{id}/service-team/withdrawal", journey.id)
        .then();
  }

  private String tag() {
    return as(journey.officer)
        .get("/api/v1/help-requests/{id}/service-team", journey.id)
        .header("ETag");
  }

  private ValidatableResponse team() {
    return as(journey.officer)
        .get("/api/v1/help-requests/{id}/service-team", journey.id)
        .then()
        .statusCode(200);
  }

  private static void merge(Craftsman former, Craftsman current) {
    event(
        "org.jiangqiao.craftsman.merged",
        Map.of(
            "formerId", former.id(),
            "craftsmanId", current.id(),
            "accountId", current.account(),
            "name", current.name(),
            "regionCode", "440305"));
  }

  private static void leaves(Craftsman craftsman) {
    event(
        "org.jiangqiao.craftsman.leaving",
        Map.of("craftsmanId", craftsman.id(), "at", "2026-11-21T01:00:00Z"));
  }

  private static void event(String type, Map<String, ?> data) {
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType("application/cloudevents+json; charset=UTF-8")
        .body(
            Map.of(
                "specversion",
                "1.0",
                "id",
                UUID.randomUUID().toString(),
                "source",
                "/test",
                "type",
                type,
                "subject",
                "somebody",
                "datacontenttype",
                "application/json",
                "data",
                data))
        .post("/internal/events")
        .then()
        .statusCode(204);
  }
}
