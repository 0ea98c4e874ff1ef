package org.jiangqiao.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class EvidenceTest {

  private static Response deliver(UUID eventId, String type, Map<String, Object> data) {
    return given()
        .auth()
        .oauth2(Tokens.service())
        .contentType("application/cloudevents+json; charset=UTF-8")
        .body(
            Map.of(
                "specversion", "1.0",
                "id", eventId.toString(),
                "source", "/test",
                "type", type,
                "subject", "case",
                "datacontenttype", "application/json",
                "data", data))
        .post("/internal/events");
  }

  private static Map<String, Object> outcome(List<String> craftsmen, int rating) {
    Map<String, Object> data = new HashMap<>();
    data.put("outcomeId", UUID.randomUUID().toString());
    data.put("helpRequestId", UUID.randomUUID().toString());
    data.put("caseNumber", "JQ-2026-440306-000001");
    data.put("craftsmanIds", craftsmen);
    data.put("title", "细长轴车削锥度与振纹");
    data.put("summary", "改用跟刀架并校正尾座，锥度降到 0.01 毫米以内");
    data.put("kind", "TECHNICAL_SERVICE");
    data.put("trade", "数控加工");
    data.put("industryCode", "34");
    data.put("regionCode", "440306");
    data.put("solved", true);
    data.put("rating", rating);
    data.put("benefitCny", "120000.00");
    data.put("workersTrained", 12);
    data.put("verifiedAt", "2026-11-19T18:30:00Z");
    return data;
  }

  @Test
  void aVerifiedOutcomeCountsOnceHoweverOftenItIsDelivered() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·成效一"));
    UUID event = UUID.randomUUID();
    Map<String, Object> outcome = outcome(List.of(member.id()), 5);
    deliver(event, "org.jiangqiao.outcome.verified", outcome).then().statusCode(204);
    deliver(event, "org.jiangqiao.outcome.verified", outcome).then().statusCode(204);
    // The same outcome told by another event is still the same outcome.
    deliver(UUID.randomUUID(), "org.jiangqiao.outcome.verified", outcome).then().statusCode(204);
    given()
        .get("/api/v1/craftsmen/{id}", member.id())
        .then()
        .statusCode(200)
        .body("evidence", hasSize(1))
        .body("evidence[0].kind", equalTo("OUTCOME"))
        .body("evidence[0].occurredOn", equalTo("2026-11-20"))
        .body("record.visits", equalTo(1))
        .body("record.problemsSolved", equalTo(1))
        .body("record.workersTrained", equalTo(12))
        .body("record.benefitCny", equalTo("120000.00"))
        .body("record.averageRating", equalTo(5.0f));
  }

  @Test
  void severalOutcomesAddUpForEveryoneWhoTookPart() {
    Pool.Member lead = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·成效二"));
    Pool.Member second = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·成效三"));
    String type = "org.jiangqiao.outcome.verified";
    deliver(UUID.randomUUID(), type, outcome(List.of(lead.id(), second.id()), 4));
    deliver(UUID.randomUUID(), type, outcome(List.of(lead.id()), 5));
    given()
        .get("/api/v1/craftsmen/{id}", lead.id())
        .then()
        .body("record.problemsSolved", equalTo(2))
        .body("record.averageRating", equalTo(4.5f));
    given()
        .get("/api/v1/craftsmen/{id}", second.id())
        .then()
        .body("record.problemsSolved", equalTo(1));
  }

  @Test
  void aPublishedAchievementIsEvidenceForItsAuthors() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·成果一"));
    deliver(
            UUID.randomUUID(),
            "org.jiangqiao.achievement.published",
            Map.of(
                "achievementId", UUID.randomUUID().toString(),
                "craftsmanIds", List.of(member.id()),
                "title", "快换跟刀架",
                "summary", "换型时间由四十分钟降到五分钟",
                "kind", "INNOVATION",
                "publishedAt", "2026-11-01T02:00:00Z"))
        .then()
        .statusCode(204);
    given()
        .get("/api/v1/craftsmen/{id}", member.id())
        .then()
        .body("evidence.kind", contains("ACHIEVEMENT"))
        .body("evidence.title", contains("快换跟刀架"))
        .body("record.problemsSolved", equalTo(0));
  }

  @Test
  void anOfficerAddsEvidenceAndAnswersForIt() {
    Pool.Member member = Pool.aVerifiedCraftsman(Registrations.complete("演示工匠·佐证一"));
    Map<String, Object> entry =
        Map.of(
            "kind", "LESSON",
            "title", "车工夜校",
            "summary", "讲授细长轴装夹",
            "occurredOn", "2025-05-01",
            "source", "区总工会〔2025〕12号");
    given()
        .auth()
        .oauth2(Pool.COUNTY)
        .contentType(ContentType.JSON)
        .body(entry)
        .post("/api/v1/craftsmen/{id}/evidence", member.id())
        .then()
        .statusCode(201)
        .body("sourceType", equalTo("UNION"))
        .body("sourceId", equalTo("区总工会〔2025〕12号"));
    given()
        .auth()
        .oauth2(Pool.COUNTY)
        .contentType(ContentType.JSON)
        .body(entry)
        .post("/api/v1/craftsmen/{id}/evidence", member.id())
        .then()
        .statusCode(409);
    given()
        .auth()
        .oauth2(member.token())
        .get("/api/v1/craftsmen/me")
        .then()
        .body("history[0].action", equalTo("EVIDENCE_ADDED"));
  }
}
