package org.jiangqiao.matching.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a studio reaches those whom it concerns. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class StudioNewsTest {

  private final String studio = UUID.randomUUID().toString();
  private final String account = "reader-" + UUID.randomUUID();

  @Test
  void whoeverIsAskedOrLeadsIsToldWithTheReason() {
    happened("MEMBER_INVITED", account, null);
    happened("WARNED", account, "全年没有攻关课题");
    notifications(Tokens.craftsman(account))
        .body("items.type", contains("STUDIO_WARNED", "STUDIO_INVITED"))
        .body("items[0].text", equalTo("“细长轴工作室”年度考核被警示，请整改：全年没有攻关课题"))
        .body("items[0].link", equalTo("/craftsman/studios/" + studio));
  }

  @Test
  void theUnionOfTheRegionIsToldOfAnApplication() {
    happened("APPLIED", account, null);
    notifications(Tokens.officer("440306")).body("items.link", hasItem("/union/studios/" + studio));
    notifications(Tokens.craftsman(account)).body("items", hasSize(0));
  }

  @Test
  void whatConcernsNobodyHereIsTakenInAndLeftAlone() {
    happened("RESULT_ADDED", account, null);
    happened("RENEWED", null, null);
    notifications(Tokens.craftsman(account)).body("items", hasSize(0));
  }

  private void happened(String action, @Nullable String to, @Nullable String reason) {
    Map<String, Object> data = new HashMap<>();
    data.put("studioId", studio);
    data.put("name", "细长轴工作室");
    data.put("action", action);
    data.put("regionCode", "440306");
    data.put("accountId", to);
    data.put("reason", reason);
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "specversion", "1.0",
                "id", UUID.randomUUID().toString(),
                "source", "/talent",
                "type", "org.jiangqiao.studio.changed",
                "subject", studio,
                "datacontenttype", "application/json",
                "data", data))
        .post("/internal/events")
        .then()
        .statusCode(204);
  }

  private static ValidatableResponse notifications(String token) {
    return given()
        .auth()
        .oauth2(token)
        .queryParam("limit", 100)
        .get("/api/v1/notifications")
        .then()
        .statusCode(200);
  }
}
