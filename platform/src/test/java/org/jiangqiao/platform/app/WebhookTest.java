package org.jiangqiao.platform.app;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.jiangqiao.platform.app.Requests.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jiangqiao.platform.app.SubscriberResource.Received;
import org.jiangqiao.platform.event.Outbox;
import org.jiangqiao.platform.testing.MutableClock;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events for subscribers outside, and what an operator sees and does of all deliveries. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(SubscriberResource.class)
class WebhookTest {

  private static final String OPERATIONS = "/api/v1/operations/platform/";
  private static final String TYPE = "org.jiangqiao.test.for-outside";

  @Inject Outbox outbox;
  @Inject MutableClock clock;

  private String id;

  @BeforeEach
  void aWebhook() {
    id =
        subscribe(SubscriberResource.hook())
            .statusCode(201)
            .body("active", equalTo(true))
            .extract()
            .path("id");
  }

  @AfterEach
  void remove() {
    SubscriberResource.answer(200);
    clock.reset();
    admin().delete(OPERATIONS + "webhooks/" + id).then().statusCode(204);
  }

  @Test
  void anEventGoesOutSignedWithoutOurToken() throws Exception {
    String subject = publish();

    Received event = await().until(() -> received(subject), list -> !list.isEmpty()).getFirst();

    assertEquals("/hook", event.path());
    assertEquals("", event.header("Authorization"));
    assertEquals(TYPE, event.body().get("type").asText());
    assertEquals(event.body().get("id").asText(), event.header("webhook-id"));
    assertEquals(signature(secret(), event), event.header("webhook-signature"));
  }

  @Test
  void aNewSecretSignsFromThenOn() {
    String old = secret();

    admin().post(OPERATIONS + "webhooks/" + id + "/secret").then().statusCode(200);

    assertNotEquals(old, secret());
  }

  @Test
  void whatWasGivenUpIsSentAgain() {
    SubscriberResource.answer(500);
    String subject = publish();
    awaitStatus(subject, "DEAD");
    webhook().body("active", equalTo(false)).body("disabledReason", equalTo("status 500"));
    SubscriberResource.answer(200);

    admin().post(OPERATIONS + "webhooks/" + id + "/activation").then().statusCode(200);
    admin()
        .post(OPERATIONS + "deliveries/" + eventOf(subject) + "/webhook:" + id + "/replay")
        .then()
        .statusCode(202);

    awaitStatus(subject, "DELIVERED");
    webhook().body("active", equalTo(true)).body("deliveredAt", notNullValue());
  }

  @Test
  void whatHappenedWhileItWasOffIsSentOnDemand() {
    SubscriberResource.answer(410);
    awaitStatus(publish(), "PENDING", "DEAD");
    await().untilAsserted(() -> webhook().body("active", equalTo(false)));
    SubscriberResource.answer(200);
    Instant since = clock.instant();
    String missed = publish();
    assertEquals(List.of(), received(missed));
    admin().post(OPERATIONS + "webhooks/" + id + "/activation").then().statusCode(200);

    admin()
        .body(Map.of("since", since.minus(Duration.ofSeconds(1)).toString()))
        .post(OPERATIONS + "webhooks/" + id + "/replay")
        .then()
        .statusCode(202);

    await().until(() -> !received(missed).isEmpty());
  }

  @Test
  void aPausedOneGetsNothingAndSaysWhy() {
    admin()
        .body(Map.of("reason", "对方升级系统"))
        .post(OPERATIONS + "webhooks/" + id + "/pause")
        .then()
        .statusCode(200)
        .body("active", equalTo(false))
        .body("disabledReason", equalTo("对方升级系统"));
    String meanwhile = publish();

    admin().post(OPERATIONS + "webhooks/" + id + "/activation").then().statusCode(200);
    String afterwards = publish();

    await().until(() -> !received(afterwards).isEmpty());
    assertEquals(List.of(), received(meanwhile));
    admin()
        .get(OPERATIONS + "audit-entries?action=webhook.paused&resourceId=" + id)
        .then()
        .body("items[0].details.reason", equalTo("对方升级系统"));
    admin().body(Map.of()).post(OPERATIONS + "webhooks/" + id + "/pause").then().statusCode(400);
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    for (String bad : List.of("ftp://example.org", "nonsense", "https://user:x@example.org/")) {
      subscribe(bad).statusCode(400).body("violations[0].field", equalTo("url"));
    }
    subscribe("https://no-such-host.invalid/")
        .statusCode(400)
        .body("violations[0].message", equalTo("找不到这个主机"));
  }

  @Test
  void onlyThePlatformsOwnPeopleSeeAnyOfIt() {
    for (String path : List.of("deliveries", "webhooks")) {
      given().get(OPERATIONS + path).then().statusCode(401);
      as(Tokens.officer("CN")).get(OPERATIONS + path).then().statusCode(403);
      admin().get("/api/v1/operations/another/" + path).then().statusCode(404);
    }
  }

  @Test
  void theTrailSaysWhoDidWhatToThoseWhoMayKnow() {
    secret();

    admin()
        .get(OPERATIONS + "audit-entries?resourceId=" + id)
        .then()
        .statusCode(200)
        .body("items.action", hasItem("webhook.secret-read"))
        .body("items.actor", everyItem(equalTo("admin")));
    // It happened in no region, so it is the nation's to read.
    as(Tokens.officer("CN"))
        .get(OPERATIONS + "audit-entries?resourceId=" + id)
        .then()
        .body("items.action", hasItem("webhook.created"));
    as(Tokens.officer("44"))
        .get(OPERATIONS + "audit-entries")
        .then()
        .statusCode(200)
        .body("items.resourceId", not(hasItem(id)))
        .body("items.regionCode", everyItem(startsWith("44")));
    as(Tokens.enterprise("e1")).get(OPERATIONS + "audit-entries").then().statusCode(403);
  }

  private ValidatableResponse subscribe(String url) {
    return admin()
        .body(Map.of("url", url, "types", List.of(TYPE), "description", "外部系统"))
        .post(OPERATIONS + "webhooks")
        .then();
  }

  private ValidatableResponse webhook() {
    return admin()
        .get(OPERATIONS + "webhooks")
        .then()
        .statusCode(200)
        .rootPath("items.find { it.id == '" + id + "' }");
  }

  private String secret() {
    return admin()
        .get(OPERATIONS + "webhooks/" + id + "/secret")
        .then()
        .statusCode(200)
        .body("secret", startsWith("whsec_"))
        .extract()
        .path("secret");
  }

  private String publish() {
    String subject = "outside/" + UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.publish(TYPE, subject, Map.of("name", "车床")));
    return subject;
  }

  private void awaitStatus(String subject, String... expected) {
    await()
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> {
              clock.advance(Duration.ofHours(1));
              return List.of(expected).contains(delivery(subject, "status"));
            });
  }

  private String eventOf(String subject) {
    return delivery(subject, "eventId");
  }

  private String delivery(String subject, String field) {
    return admin()
        .get(OPERATIONS + "deliveries?limit=100&subscriber=webhook:" + id)
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.subject == '" + subject + "' }?." + field);
  }

  private static RequestSpecification admin() {
    return as(Tokens.admin()).contentType(ContentType.JSON);
  }

  private static List<Received> received(String subject) {
    return SubscriberResource.received().stream()
        .filter(event -> event.path().equals("/hook"))
        .filter(event -> event.body().get("subject").asText().equals(subject))
        .toList();
  }

  /** As a subscriber would check it by the specification. */
  private static String signature(String secret, Received event) throws Exception {
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String signed =
        event.header("webhook-id") + "." + event.header("webhook-timestamp") + "." + event.text();
    return "v1,"
        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
