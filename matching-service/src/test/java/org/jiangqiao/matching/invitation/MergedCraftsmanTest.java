package org.jiangqiao.matching.invitation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Two entries of the pool turn out to be one person, in the middle of cases. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class MergedCraftsmanTest {

  private final Craftsman former = aCraftsman("合并前");
  private final Craftsman current = aCraftsman("合并后");

  private void merge() {
    Map<String, Object> data = new HashMap<>();
    data.put("formerId", former.id());
    data.put("craftsmanId", current.id());
    data.put("accountId", current.account());
    data.put("name", current.name());
    data.put("regionCode", "440305");
    given()
        .auth()
        .oauth2(Tokens.service())
        .contentType("application/cloudevents+json; charset=UTF-8")
        .body(
            Map.of(
                "specversion", "1.0",
                "id", UUID.randomUUID().toString(),
                "source", "/test",
                "type", "org.jiangqiao.craftsman.merged",
                "subject", current.id(),
                "datacontenttype", "application/json",
                "data", data))
        .post("/internal/events")
        .then()
        .statusCode(204);
  }

  @Test
  void anInvitationOfTheFormerEntryIsAnsweredByTheOneThatGoesOn() {
    Journey journey = Journey.aConsultingCase("NORMAL", former);
    Map<String, Object> invitation = journey.awaitInvitation(former, "INVITED");

    merge();

    assertEquals(invitation.get("id"), journey.awaitInvitation(current, "INVITED").get("id"));
    assertEquals(List.of(), journey.invitations(former, "INVITED"));
    journey.accept(current);
    journey.get(current.token()).statusCode(200);
  }

  @Test
  void aVisitUnderWayIsReportedByTheEntryThatGoesOn() {
    Journey journey = Journey.anEngagedCase(former);
    String visit = journey.planVisit();

    merge();

    journey.checkIn(current, visit).statusCode(200);
    journey.report(current, visit, 3).statusCode(200);
    journey.get().body("engagement.craftsmen.craftsmanId", hasItem(current.id().toString()));
  }

  @Test
  void whoeverWasAskedTwiceInOneCaseIsAskedOnce() {
    Journey journey = Journey.aCaseWithAdvice(former);
    as(journey.officer)
        .body(Map.of("craftsmanId", current.id(), "purpose", "CONSULTATION"))
        .post("/api/v1/help-requests/{id}/invitations", journey.id)
        .then()
        .statusCode(201);

    merge();

    assertEquals(List.of(), journey.invitations(current, "INVITED"));
    assertEquals(1, journey.invitations(current, "ACCEPTED").size());
    as(current.token())
        .get("/api/v1/invitations?status=WITHDRAWN")
        .then()
        .body("items[0].helpRequest.id", equalTo(journey.id));
  }
}
