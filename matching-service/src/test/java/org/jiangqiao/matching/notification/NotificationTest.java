package org.jiangqiao.matching.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class NotificationTest {

  private static final String NOTIFICATIONS = "/api/v1/notifications";

  @Inject Notifier notifier;
  @Inject Notifications notifications;

  private final String account = "reader-" + UUID.randomUUID();

  @Test
  void aPersonReadsWhatIsForThemInTheirLanguage() {
    send(Recipient.account(account), "JQ-2026-440306-000007");
    send(Recipient.account("somebody-else-" + account), "JQ-2026-440306-000008");

    list(as(account))
        .body("items", hasSize(1))
        .body("items[0].title", equalTo("您有新的邀请"))
        .body("items[0].text", equalTo("企业的需求“锥度超差”（JQ-2026-440306-000007）想请您帮忙，请查看并答复。"))
        .body("items[0].type", equalTo("INVITED"))
        .body("items[0].link", equalTo("/craftsman/inbox/1"))
        .body("items[0].at", notNullValue())
        .body("items[0].readAt", nullValue());
    list(as(account).header("Accept-Language", "en"))
        .body("items[0].title", equalTo("New invitation"));
  }

  @Test
  void readingOnceIsEnough() {
    send(Recipient.account(account), "JQ-1");
    send(Recipient.account(account), "JQ-2");
    unread(as(account), 2);
    String newest = list(as(account)).extract().path("items[0].id");

    as(account).post(NOTIFICATIONS + "/" + newest + "/read").then().statusCode(204);
    as(account).post(NOTIFICATIONS + "/" + newest + "/read").then().statusCode(204);

    unread(as(account), 1);
    list(as(account)).body("items[0].readAt", notNullValue());
    list(as(account).queryParam("unread", true)).body("items", hasSize(1));

    as(account).post(NOTIFICATIONS + "/read-all").then().statusCode(204);
    unread(as(account), 0);
    list(as(account).queryParam("unread", true)).body("items", empty());
  }

  @Test
  void theOwnerOfASavedSearchIsToldOnceOfWhatCameIn() {
    String search = UUID.randomUUID().toString();
    Map<String, Object> event =
        Map.of(
            "specversion",
            "1.0",
            "id",
            UUID.randomUUID().toString(),
            "source",
            "/jiangqiao/achievements",
            "type",
            "org.jiangqiao.saved-search.matched",
            "subject",
            search,
            "datacontenttype",
            "application/json",
            "data",
            Map.of(
                "savedSearchId",
                search,
                "accountId",
                account,
                "name",
                "细长轴",
                "documents",
                3,
                "atLeast",
                false));
    for (int delivery = 0; delivery < 2; delivery++) {
      given()
          .auth()
          .oauth2(Tokens.service())
          .contentType(ContentType.JSON)
          .body(event)
          .post("/internal/events")
          .then()
          .statusCode(204);
    }
    list(as(account))
        .body("items", hasSize(1))
        .body("items[0].text", equalTo("“细长轴”有 3 条新增或更新的内容。"))
        .body("items[0].link", equalTo("/saved-searches/" + search));
  }

  @Test
  void whoHasToConfirmTheirProfileReadsByWhenAndWhatElseHappens() {
    for (String event : List.of("due", "lapsed")) {
      given()
          .auth()
          .oauth2(Tokens.service())
          .contentType(ContentType.JSON)
          .body(
              Map.of(
                  "specversion", "1.0",
                  "id", UUID.randomUUID().toString(),
                  "source", "/talent",
                  "type", "org.jiangqiao.craftsman.confirmation-" + event,
                  "subject", "someone",
                  "datacontenttype", "application/json",
                  "data", Map.of("accountId", account, "dueOn", "2026-12-01")))
          .post("/internal/events")
          .then()
          .statusCode(204);
    }
    list(as(account))
        .body("items", hasSize(2))
        .body("items.link", everyItem(equalTo("/craftsman/profile")))
        .body("items.text", everyItem(containsString("2026-12-01")));
  }

  @Test
  void nobodyReadsForOthers() {
    send(Recipient.account(account), "JQ-1");
    String id = list(as(account)).extract().path("items[0].id");

    as("intruder").post(NOTIFICATIONS + "/" + id + "/read").then().statusCode(404);

    unread(as(account), 1);
  }

  @ParameterizedTest(name = "to {0}: read by {1}: {2}")
  @CsvSource({
    // a county reaches its officers and those of the city
    "371102, 371102, true",
    "371102, 3711, true",
    "371102, 37, false",
    "371102, 371103, false",
    "371102, CN, false",
    // a region code that means the whole city
    "371100, 3711, true",
    "371100, 371102, false",
    "3711, 3711, true",
    "3711, 37, false",
    "37, 37, true",
    "37, 3711, false",
    "37, CN, false",
  })
  void officersReadWhatIsForTheirUnion(String union, String scope, boolean reads) {
    String number = "JQ-" + UUID.randomUUID();
    send(Recipient.union(union), number);

    List<String> texts =
        given()
            .auth()
            .oauth2(Tokens.officer(scope))
            .queryParam("limit", 100)
            .get(NOTIFICATIONS)
            .then()
            .statusCode(200)
            .extract()
            .path("items.text");

    assertEquals(reads, texts.stream().anyMatch(text -> text.contains(number)));
  }

  @Test
  void eachOfficerOfAUnionReadsForThemselves() {
    RequestSpecification one = given().auth().oauth2(Tokens.officer("one-" + account, "4211"));
    send(Recipient.union("4211"), "JQ-1");
    one.post(NOTIFICATIONS + "/read-all").then().statusCode(204);

    unread(given().auth().oauth2(Tokens.officer("one-" + account, "4211")), 0);
    unread(given().auth().oauth2(Tokens.officer("other-" + account, "4211")), 1);
  }

  @Test
  void olderOnesFollowOnTheNextPage() {
    for (int number = 1; number <= 3; number++) {
      send(Recipient.account(account), "JQ-" + number);
    }

    ValidatableResponse first = list(as(account).queryParam("limit", 2));
    first.body("items.text", hasSize(2));
    String cursor = first.extract().path("nextCursor");
    list(as(account).queryParam("limit", 2).queryParam("cursor", cursor))
        .body("items.text", contains("企业的需求“锥度超差”（JQ-1）想请您帮忙，请查看并答复。"))
        .body("nextCursor", nullValue());

    as(account).queryParam("cursor", "nonsense").get(NOTIFICATIONS).then().statusCode(400);
    as(account).queryParam("colour", "red").get(NOTIFICATIONS).then().statusCode(400);
  }

  @Test
  void visitorsHaveNone() {
    given().get(NOTIFICATIONS).then().statusCode(401);
    given().get(NOTIFICATIONS + "/unread-count").then().statusCode(401);
    given().get(NOTIFICATIONS + "/stream").then().statusCode(401);
  }

  @Test
  void oldOnesAreForgotten() {
    send(Recipient.account(account), "JQ-1");

    notifications.deleteOlderThan(Duration.ofDays(180));
    unread(as(account), 1);

    notifications.deleteOlderThan(Duration.ZERO);
    list(as(account)).body("items", empty());
  }

  @Test
  void aNoticeBelongsToTheTransactionOfItsFact() {
    assertThrows(
        RuntimeException.class, () -> notifier.send(notice(Recipient.account(account), "JQ-1")));
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      notifier.send(notice(Recipient.account(account), "JQ-1"));
                      throw new IllegalStateException("The fact fails");
                    }));

    unread(as(account), 0);
  }

  private void send(Recipient recipient, String caseNumber) {
    QuarkusTransaction.requiringNew().run(() -> notifier.send(notice(recipient, caseNumber)));
  }

  private static Notice notice(Recipient recipient, String caseNumber) {
    return new Notice(
        recipient, NoticeType.INVITED, List.of(caseNumber, "锥度超差"), "/craftsman/inbox/1");
  }

  private static RequestSpecification as(String subject) {
    return given().auth().oauth2(Tokens.craftsman(subject));
  }

  private static ValidatableResponse list(RequestSpecification reader) {
    return reader.get(NOTIFICATIONS).then().statusCode(200);
  }

  private static void unread(RequestSpecification reader, int expected) {
    reader
        .get(NOTIFICATIONS + "/unread-count")
        .then()
        .statusCode(200)
        .body("count", equalTo(expected));
  }
}
