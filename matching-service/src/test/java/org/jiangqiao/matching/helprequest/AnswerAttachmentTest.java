package org.jiangqiao.matching.helprequest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.MutableClock;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class AnswerAttachmentTest {

  @Inject MutableClock clock;

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void aSubmissionIsAcceptedWhileTheCorpusIsAway() {
    Journey journey = Journey.anApprovedEnterprise();
    journey.answersAway(true);

    journey.submitted("NORMAL");

    journey
        .get()
        .body("status", equalTo("SUBMITTED"))
        .body("answer.state", equalTo("PENDING"))
        .body("next.who", equalTo("PLATFORM"))
        .body("next.breached", equalTo(false));
    journey.answersAway(false);
    clock.advance(Duration.ofMinutes(2));
    journey.awaitStatus("ANSWERED");
    assertEquals(List.of("CREATED", "SUBMITTED", "ANSWERED"), journey.timeline());
  }

  @Test
  void aRefusalAsksCraftsmenAtOnce() {
    Craftsman craftsman = aCraftsman("电工一");
    Journey journey = Journey.anApprovedEnterprise();
    journey.candidates(craftsman);
    journey.drafted("NORMAL", "食堂的月球车轮胎怎么保养");
    journey.act(journey.enterprise, "submission", Map.of()).statusCode(200);

    journey.awaitStatus("CONSULTING");

    journey
        .get()
        .body("answer.outcome", equalTo("REFUSED"))
        .body("answer.refusal.code", equalTo("NOTHING_FOUND"))
        .body("answer.refusal.reason", containsString("没有找到"))
        .body("answer.refusal.whatHappensNext", containsString("已自动转入工匠答疑"))
        .body("clocks.find { it.measure == 'FIRST_ANSWER' }.stoppedAt", nullValue());
    as(journey.enterprise)
        .header("Accept-Language", "en")
        .get("/api/v1/help-requests/{id}", journey.id)
        .then()
        .body("answer.refusal.reason", containsString("nothing on this question"))
        .body("answer.refusal.whatHappensNext", containsString("are being asked already"));
    journey.accept(craftsman);
    as(craftsman.token())
        .body(Map.of("text", "请说明是哪种车辆。"))
        .post("/api/v1/help-requests/{id}/messages", journey.id)
        .then()
        .statusCode(201);
    journey.get().body("clocks.find { it.measure == 'FIRST_ANSWER' }.state", equalTo("MET"));
  }

  @Test
  void aStaleOrMissingVersionIsRefused() {
    Journey journey = Journey.anApprovedEnterprise().drafted("NORMAL", "主轴轴承异响，温升偏高");
    String draft = "/api/v1/help-requests/" + journey.id;
    Map<String, Object> changed = journey.draft("URGENT", "主轴轴承异响，转速升高时加剧");

    as(journey.enterprise).body(changed).put(draft).then().statusCode(428);
    as(journey.enterprise)
        .header("If-Match", "\"0\"")
        .body(changed)
        .put(draft)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("urgency", equalTo("URGENT"));
    as(journey.enterprise)
        .header("If-Match", "\"0\"")
        .body(changed)
        .put(draft)
        .then()
        .statusCode(412);
    as(journey.enterprise).post(draft + "/submission").then().statusCode(428);
  }

  @Test
  void creatingTwiceWithOneKeyCreatesOnce() {
    Journey journey = Journey.anApprovedEnterprise();
    Map<String, Object> draft = journey.draft("NORMAL", "液压站压力上不去，油温高");

    String first = create(journey, draft, "key-" + journey.mark.hashCode());
    String second = create(journey, draft, "key-" + journey.mark.hashCode());

    assertEquals(first, second);
    as(journey.enterprise)
        .get("/api/v1/help-requests")
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0].next.who", equalTo("ENTERPRISE"));
  }

  private static String create(Journey journey, Map<String, Object> draft, String key) {
    return as(journey.enterprise)
        .header("Idempotency-Key", key)
        .body(draft)
        .post("/api/v1/help-requests")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void aWrongCodeOrPropertyIsNamed() {
    Journey journey = Journey.anApprovedEnterprise();
    Map<String, Object> draft = new java.util.HashMap<>(journey.draft("NORMAL", "焊缝气孔超标"));
    draft.put("regionCode", "999999");
    as(journey.enterprise)
        .body(draft)
        .post("/api/v1/help-requests")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("regionCode"));
    draft.put("colour", "red");
    as(journey.enterprise).body(draft).post("/api/v1/help-requests").then().statusCode(400);
    as(journey.enterprise).get("/api/v1/help-requests?colour=red").then().statusCode(400);
  }

  @Test
  void similarCasesComeSolvedOnesFirst() {
    Journey journey = Journey.anApprovedEnterprise().drafted("NORMAL", "细长轴出现锥度");

    as(journey.enterprise)
        .get("/api/v1/help-requests/{id}/similar?limit=3", journey.id)
        .then()
        .statusCode(200)
        .body("items.kind", equalTo(List.of("CASE_STUDY", "KNOWLEDGE")));
  }
}
