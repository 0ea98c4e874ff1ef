package org.jiangqiao.matching.invitation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
class InvitationTest {

  @Inject MutableClock clock;

  private final Craftsman first = aCraftsman("车工一");
  private final Craftsman second = aCraftsman("车工二");
  private final Craftsman third = aCraftsman("车工三");

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void theBestIsAskedAndReadsWhy() {
    Journey journey = Journey.aConsultingCase("NORMAL", first, second);

    Map<String, Object> invitation = journey.awaitInvitation(first, "INVITED");

    as(first.token())
        .get("/api/v1/invitations/{id}", invitation.get("id"))
        .then()
        .statusCode(200)
        .body("purpose", equalTo("CONSULTATION"))
        .body("distance", equalTo("SAME_CITY"))
        .body("reasons", not(hasSize(0)))
        .body("manual", equalTo(false))
        .body("helpRequest.enterpriseName", nullValue());
    assertEquals(List.of(), journey.invitations(second, "INVITED"));
    journey.get(first.token()).statusCode(404);
  }

  @Test
  void silenceMovesTheCaseOnToTheNext() {
    Journey journey = Journey.aConsultingCase("NORMAL", first, second);
    Map<String, Object> missed = journey.awaitInvitation(first, "INVITED");

    clock.advance(Duration.ofHours(25));

    journey.awaitInvitation(first, "EXPIRED");
    // In the same transaction: whoever sees the one sees the other.
    assertEquals(1, journey.invitations(second, "INVITED").size());
    assertTrue(journey.timeline().contains("INVITATION_EXPIRED"));
    journey
        .respond(first, missed, "acceptance", Map.of())
        .statusCode(409)
        .body("detail", containsString("邀请已过期"));
  }

  @Test
  void acceptanceIsTooLateEvenBeforeTheClockWorkHasRun() {
    Journey journey = Journey.aConsultingCase("EMERGENCY", first);
    Map<String, Object> missed = journey.awaitInvitation(first, "INVITED");

    clock.advance(Duration.ofMinutes(61));

    journey
        .respond(first, missed, "acceptance", Map.of())
        .statusCode(409)
        .body("type", equalTo("https://jiangqiao.org/problems/conflict"));
  }

  @Test
  void whoDeclinesIsReplacedAtOnce() {
    Journey journey = Journey.aConsultingCase("NORMAL", first, second);
    Map<String, Object> invitation = journey.awaitInvitation(first, "INVITED");

    journey
        .respond(first, invitation, "decline", Map.of("reason", "BUSY", "comment", "出差"))
        .statusCode(200)
        .body("status", equalTo("DECLINED"))
        .body("declineReason", equalTo("BUSY"));

    assertEquals(1, journey.invitations(second, "INVITED").size());
  }

  @Test
  void whenNobodyIsLeftTheUnionHasIt() {
    Journey journey = Journey.aConsultingCase("NORMAL", first);
    Map<String, Object> invitation = journey.awaitInvitation(first, "INVITED");

    journey.respond(first, invitation, "decline", Map.of("reason", "TOO_FAR")).statusCode(200);

    assertTrue(journey.timeline().contains("CANDIDATES_EXHAUSTED"));
    journey.get().body("next.who", equalTo("UNION"));
    as(journey.officer)
        .get("/api/v1/notifications?limit=100")
        .then()
        .body("items.link", hasItem("/help-requests/" + journey.id));
  }

  @Test
  void anEmergencyAsksThreeAtOnce() {
    Journey journey = Journey.aConsultingCase("EMERGENCY", first, second, third);

    for (Craftsman craftsman : List.of(first, second, third)) {
      journey.awaitInvitation(craftsman, "INVITED");
    }
  }

  @Test
  void acceptingTwiceIsRefused() {
    Journey journey = Journey.aConsultingCase("NORMAL", first);
    Map<String, Object> invitation = journey.awaitInvitation(first, "INVITED");
    journey.respond(first, invitation, "acceptance", Map.of()).statusCode(200);

    journey.respond(first, invitation, "acceptance", Map.of()).statusCode(412);
    as(first.token())
        .header("If-Match", "*")
        .post("/api/v1/invitations/{id}/acceptance", invitation.get("id"))
        .then()
        .statusCode(409)
        .body("detail", containsString("已接受"));
    as(first.token())
        .post("/api/v1/invitations/{id}/acceptance", invitation.get("id"))
        .then()
        .statusCode(428);
    journey.get().body("participants", hasSize(1));
  }

  @Test
  void aReminderComesAtHalfTheTime() {
    Journey journey = Journey.aConsultingCase("NORMAL", first);
    journey.awaitInvitation(first, "INVITED");

    clock.advance(Duration.ofHours(13));

    await()
        .atMost(20, TimeUnit.SECONDS)
        .untilAsserted(
            () ->
                as(first.token())
                    .get("/api/v1/notifications")
                    .then()
                    .body("items.type", hasItem("INVITATION_REMINDER")));
  }

  @Test
  void matchingWaitsForTalentAndLosesNothing() {
    Journey journey = Journey.anApprovedEnterprise();
    journey.candidates(first);
    journey.talentAway(true);
    journey.submitted("NORMAL").awaitStatus("ANSWERED");
    journey.act(journey.enterprise, "verdict", Map.of("solved", false)).statusCode(200);
    journey.get().body("next.who", equalTo("PLATFORM"));

    journey.talentAway(false);
    clock.advance(Duration.ofMinutes(2));

    journey.awaitInvitation(first, "INVITED");
  }

  @Test
  void anOfficerInvitesByHand() {
    Journey journey = Journey.aConsultingCase("NORMAL", first);
    journey.awaitInvitation(first, "INVITED");
    String key = UUID.randomUUID().toString();

    String id = invite(journey, second.id(), key, 201);
    String again = invite(journey, second.id(), key, 201);

    assertEquals(id, again);
    assertEquals(1, journey.invitations(second, "INVITED").size());
    invite(journey, second.id(), UUID.randomUUID().toString(), 409);
    invite(journey, Journey.aPublicRecord(), UUID.randomUUID().toString(), 409);
    invite(journey, UUID.randomUUID(), UUID.randomUUID().toString(), 400);
  }

  @Test
  void aFourthOpenInvitationIsRefused() {
    for (int i = 0; i < 3; i++) {
      Journey busy = Journey.aConsultingCase("NORMAL", first);
      busy.awaitInvitation(first, "INVITED");
      awaitOpen(busy, i + 1);
    }

    Journey journey = Journey.aConsultingCase("NORMAL", first, second);

    journey.awaitInvitation(second, "INVITED");
    assertEquals(3, journey.invitations(first, "INVITED").size());
    invite(journey, first.id(), UUID.randomUUID().toString(), 409);
  }

  @Test
  void anOpenInvitationEndsWithTheCase() {
    Journey journey = Journey.aConsultingCase("NORMAL", first);
    Map<String, Object> invitation = journey.awaitInvitation(first, "INVITED");

    journey
        .act(journey.enterprise, "withdrawal", Map.of("reason", "已自行解决"))
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));

    assertFalse(journey.invitations(first, "WITHDRAWN").isEmpty());
    as(first.token())
        .header("If-Match", "*")
        .post("/api/v1/invitations/{id}/acceptance", invitation.get("id"))
        .then()
        .statusCode(409);
  }

  @Test
  void anInvitationIsSeenByItsPartiesOnly() {
    Journey journey = Journey.aConsultingCase("NORMAL", first);
    Object id = journey.awaitInvitation(first, "INVITED").get("id");

    for (String token : List.of(first.token(), journey.enterprise, journey.officer)) {
      as(token).get("/api/v1/invitations/{id}", id).then().statusCode(200);
    }
    for (String token :
        List.of(second.token(), Tokens.enterprise("another"), Tokens.officer("3205"))) {
      as(token).get("/api/v1/invitations/{id}", id).then().statusCode(404);
    }
  }

  private void awaitOpen(Journey journey, int count) {
    await()
        .atMost(20, TimeUnit.SECONDS)
        .until(() -> journey.invitations(first, "INVITED").size() == count);
  }

  private static String invite(Journey journey, UUID craftsman, String key, int status) {
    return as(journey.officer)
        .header("Idempotency-Key", key)
        .body(Map.of("craftsmanId", craftsman, "purpose", "VISIT"))
        .post("/api/v1/help-requests/{id}/invitations", journey.id)
        .then()
        .statusCode(status)
        .extract()
        .path("id");
  }
}
