package org.jiangqiao.matching.invitation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.MutableClock;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A craftsman who says yes and then nothing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class CraftsmanReleaseTest {

  private static final String ADVICE = "clocks.find { it.measure == 'ADVICE' }";

  @Inject MutableClock clock;

  private final Craftsman silent = aCraftsman("车工九");
  private final Craftsman next = aCraftsman("车工十");

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void fromAcceptanceToTheFirstMessageAClockRuns() {
    Journey journey = Journey.aCaseWithAdvice(silent);
    journey
        .get()
        .body(ADVICE + ".stoppedAt", equalTo(null))
        .body("next.by", equalTo(journey.get().extract().path(ADVICE + ".dueAt")));

    as(silent.token())
        .body(Map.of("text", "先校正尾座中心。"))
        .post("/api/v1/help-requests/{id}/messages", journey.id)
        .then()
        .statusCode(201);

    journey.get().body(ADVICE + ".state", equalTo("MET"));
  }

  @Test
  void silenceWarnsTheUnionWhichThenHasTheNextStep() {
    Journey journey = Journey.aCaseWithAdvice(silent);

    clock.advance(Duration.ofDays(14));

    await()
        .atMost(20, TimeUnit.SECONDS)
        .until(() -> "BREACHED".equals(journey.get().extract().path(ADVICE + ".state")));
    journey
        .get(journey.officer)
        .body("next.who", equalTo("UNION"))
        .body("next.what", containsString(silent.name()))
        .body("next.breached", equalTo(true))
        .body("allowedActions", hasItem("RELEASE"));
    assertTrue(journey.timeline().containsAll(List.of("CLOCK_WARNING", "CLOCK_BREACHED")));
  }

  @Test
  void whoIsLetGoIsReplacedInTheSameTransaction() {
    Journey journey = Journey.aConsultingCase("NORMAL", silent, next);
    journey.accept(silent);

    release(journey, journey.officer, "三天没有回音").statusCode(200).body("status", equalTo("RELEASED"));

    assertEquals(1, journey.invitations(next, "INVITED").size());
    journey
        .get()
        .body("participants", hasSize(0))
        .body("next.who", equalTo("CRAFTSMAN"))
        .body("next.holder", equalTo(next.name()))
        .body(
            "clocks.findAll { it.measure == 'INVITATION_ACCEPTED' && it.stoppedAt == null }",
            hasSize(1));
    journey.get(silent.token()).statusCode(404);
    assertTrue(journey.timeline().contains("CRAFTSMAN_RELEASED"));
    as(silent.token())
        .get("/api/v1/notifications")
        .then()
        .body("items.text", hasItem(containsString("三天没有回音")));
  }

  @Test
  void onlyTheUnionInScopeLetsGoAndOnlyBeforeTheEngagement() {
    Journey journey = Journey.aConsultingCase("NORMAL", silent);
    Object invited = journey.awaitInvitation(silent, "INVITED").get("id");
    as(journey.officer)
        .header("If-Match", "*")
        .body(Map.of("reason", "还没有答复"))
        .post("/api/v1/invitations/{id}/release", invited)
        .then()
        .statusCode(409);
    journey.accept(silent);
    release(journey, journey.enterprise, "太慢").statusCode(403);

    journey.act(journey.enterprise, "visit-request", Map.of("reason", "需要现场看")).statusCode(200);
    journey.engage(journey.officer, silent).statusCode(201);

    release(journey, journey.officer, "太慢").statusCode(409).body("detail", notNullValue());
    journey.get(journey.officer).body("allowedActions", not(hasItem("RELEASE")));
  }

  private ValidatableResponse release(Journey journey, String token, String reason) {
    List<Map<String, Object>> accepted = journey.invitations(silent, "ACCEPTED");
    return as(token)
        .header("If-Match", "\"" + accepted.getFirst().get("version") + "\"")
        .body(Map.of("reason", reason))
        .post("/api/v1/invitations/{id}/release", accepted.getFirst().get("id"))
        .then();
  }
}
