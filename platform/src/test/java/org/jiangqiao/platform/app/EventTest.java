package org.jiangqiao.platform.app;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.jiangqiao.platform.app.Requests.TOOLS;
import static org.jiangqiao.platform.app.Requests.as;
import static org.jiangqiao.platform.app.Requests.tool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.platform.app.SubscriberResource.Received;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.event.Outbox;
import org.jiangqiao.platform.testing.MutableClock;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(SubscriberResource.class)
class EventTest {

  @Inject ToolSeen toolSeen;
  @Inject Outbox outbox;
  @Inject Sql sql;
  @Inject MutableClock clock;

  @AfterEach
  void calm() {
    SubscriberResource.answer(200);
    clock.reset();
  }

  @Test
  void anEventReachesItsSubscriberAsACloudEvent() {
    tool("published").header("X-Request-Id", "from-the-browser").post(TOOLS).then().statusCode(201);

    await().until(() -> !received("tools/published").isEmpty());

    Received event = received("tools/published").getFirst();
    assertEquals("/internal/events", event.path());
    assertTrue(event.header("Content-Type").startsWith("application/cloudevents+json"));
    assertTrue(event.header("Authorization").startsWith("Bearer "));
    assertEquals("from-the-browser", event.header("X-Request-Id"));
    assertEquals("1.0", event.body().get("specversion").asText());
    assertEquals("org.jiangqiao.test.tool-created", event.body().get("type").asText());
    assertEquals("https://jiangqiao.org/services/platform", event.body().get("source").asText());
    assertTrue(event.body().get("data").has("id"));
    await().untilAsserted(() -> assertEquals("DELIVERED", status("tools/published")));
  }

  @Test
  void aRolledBackFactIsNotPublished() {
    tool("rolled back event").post(TOOLS).then().statusCode(500);
    tool("after it").post(TOOLS).then().statusCode(201);

    await().until(() -> !received("tools/after it").isEmpty());
    assertEquals(List.of(), received("tools/rolled back event"));
  }

  @Test
  void aSubscriberThatFailsGetsTheEventAgain() {
    SubscriberResource.answer(503);
    tool("retried").post(TOOLS).then().statusCode(201);
    await().until(() -> !received("tools/retried").isEmpty());

    SubscriberResource.answer(200);
    await().untilAsserted(() -> assertEquals("DELIVERED", status("tools/retried")));
    String first = received("tools/retried").getFirst().body().get("id").asText();
    String last = received("tools/retried").getLast().body().get("id").asText();
    assertEquals(first, last);
  }

  @Test
  void afterTheLastTryTheEventIsKeptAsDead() {
    SubscriberResource.answer(500);
    tool("given up").post(TOOLS).then().statusCode(201);
    await()
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(
            () -> {
              clock.advance(Duration.ofHours(1));
              assertEquals("DEAD", status("tools/given up"));
            });
    assertEquals(4, received("tools/given up").size());
  }

  @Test
  void aLaterEventOfASubjectWaitsForTheEarlier() {
    SubscriberResource.answer(503);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              outbox.publish("org.jiangqiao.test.other", "tools/in order", Map.of("turn", 1));
              outbox.publish("org.jiangqiao.test.other", "tools/in order", Map.of("turn", 2));
              outbox.publish("org.jiangqiao.test.unwanted", "tools/in order", Map.of("turn", 3));
            });
    await().until(() -> !received("tools/in order").isEmpty());

    SubscriberResource.answer(200);
    await().until(() -> turns().contains(2));
    assertEquals(turns().stream().sorted().toList(), turns());
    assertEquals(Set.of(1, 2), Set.copyOf(turns()));
  }

  @Test
  void withoutATransactionNothingIsPublished() {
    assertThrows(
        TransactionalException.class,
        () -> outbox.publish("org.jiangqiao.test.other", "tools/alone", Map.of()));
  }

  @Test
  void aDeliveredEventIsAppliedOnce() {
    UUID id = UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      deliver(id, "{\"name\":\"seen " + id + "\"}", 204);
    }
    assertEquals(1, toolSeen.timesSeen(id));
  }

  @Test
  void aHandlerThatFailsIsGivenTheEventAgain() {
    UUID id = UUID.randomUUID();
    deliver(id, "{\"name\":\"again " + id + "\",\"fail\":true}", 409);
    deliver(id, "{\"name\":\"again " + id + "\"}", 204);
    assertEquals(1, toolSeen.timesSeen(id));
  }

  @Test
  void onlyServicesDeliverEvents() {
    given()
        .contentType("application/json")
        .body("{}")
        .post("/internal/events")
        .then()
        .statusCode(401);
    as(Tokens.admin())
        .contentType("application/json")
        .body("{}")
        .post("/internal/events")
        .then()
        .statusCode(403);
  }

  @Test
  void whatIsNoEventIsMalformed() {
    for (String body : List.of("{}", "nothing", cloudEvent("not-a-uuid", "{}"))) {
      as(Tokens.service())
          .contentType("application/cloudevents+json")
          .body(body)
          .post("/internal/events")
          .then()
          .statusCode(400);
    }
  }

  @Test
  void theDeedIsInTheAuditTrail() {
    tool("audited").header("X-Request-Id", "audit-1").post(TOOLS).then().statusCode(201);
    List<String> entries =
        sql.list(
            "SELECT actor || ' ' || action || ' ' || resource_type FROM audit_entry"
                + " WHERE request_id = ?",
            row -> row.getString(1),
            "audit-1");
    assertEquals(List.of("e1 create tool"), entries);
  }

  private static List<Received> received(String subject) {
    return SubscriberResource.received().stream()
        .filter(event -> event.body().get("subject").asText().equals(subject))
        .toList();
  }

  private static List<Integer> turns() {
    return received("tools/in order").stream()
        .map(event -> event.body().get("data").get("turn").asInt())
        .toList();
  }

  private String status(String subject) {
    return sql.one(
            "SELECT status FROM outbox_delivery WHERE subject = ?",
            row -> row.getString(1),
            subject)
        .orElse("");
  }

  private static void deliver(UUID id, String data, int status) {
    as(Tokens.service())
        .contentType("application/cloudevents+json")
        .body(cloudEvent(id.toString(), data))
        .post("/internal/events")
        .then()
        .statusCode(status);
  }

  private static String cloudEvent(String id, String data) {
    return """
        {"specversion":"1.0","id":"%s","source":"/test","type":"org.jiangqiao.test.tool-seen",
         "subject":"tools/1","datacontenttype":"application/json","data":%s}
        """
        .formatted(id, data);
  }
}
