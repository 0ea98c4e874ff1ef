package org.jiangqiao.matching.casefile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class CaseLifeTest {

  private final Craftsman craftsman = aCraftsman("车工一");

  @Test
  void aDraftIsTheEnterprisesOwn() {
    Journey journey = Journey.anApprovedEnterprise().drafted("NORMAL", "数控车床加工细长轴时出现锥度");

    journey
        .get()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("caseNumber", startsWith("JQ-2026-440306-"))
        .body("status", equalTo("DRAFT"))
        .body("next.who", equalTo("ENTERPRISE"))
        .body("answer", nullValue())
        .body("industry.code", equalTo("34"))
        .body("region.name", equalTo("广东省深圳市宝安区"))
        .body("allowedActions", contains("EDIT", "SUBMIT", "WITHDRAW"));
    journey.get(journey.officer).statusCode(404);
  }

  @Test
  void submissionBringsACitedAnswerAndPausesTheClocks() {
    Journey journey = Journey.anAnsweredCase("NORMAL");

    journey
        .get()
        .body("answer.state", equalTo("READY"))
        .body("answer.outcome", equalTo("ANSWERED"))
        .body("answer.statements[0].citations[0].quote", equalTo("先检查尾座中心。"))
        .body("answer.statements[0].disagreeing[0].quote", equalTo("先检查刀具。"))
        .body("next.what", containsString("是否已解决"))
        .body("next.who", equalTo("ENTERPRISE"))
        .body("clocks.find { it.measure == 'FIRST_ANSWER' }.state", equalTo("MET"))
        .body("clocks.find { it.measure == 'OUTCOME' }.paused", equalTo(true))
        .body("allowedActions", hasItem("VERDICT"));
    assertEquals(List.of("CREATED", "SUBMITTED", "ANSWERED"), journey.timeline());
  }

  @Test
  void anAnswerThatSolvesEndsTheCase() {
    Journey journey = Journey.anAnsweredCase("NORMAL");

    journey
        .act(journey.enterprise, "verdict", Map.of("solved", true, "comment", "好用"))
        .statusCode(200)
        .body("status", equalTo("RESOLVED"))
        .body("answer.verdict", equalTo("SOLVED"))
        .body("next.who", equalTo("UNION"))
        .body("allowedActions", contains("REOPEN"));
    awaitEvent("org.jiangqiao.answer.judged", journey.get().extract().path("answer.answerId"));
  }

  @Test
  void fromQuestionToVerifiedOutcome() {
    Journey journey = Journey.aConsultingCase("NORMAL", craftsman);
    Map<String, Object> invitation = journey.awaitInvitation(craftsman, "INVITED");
    journey
        .get()
        .body("next.who", equalTo("CRAFTSMAN"))
        .body("next.holder", equalTo(craftsman.name()))
        .body("next.by", notNullValue());
    journey.respond(craftsman, invitation, "acceptance", Map.of()).statusCode(200);

    as(craftsman.token())
        .body(Map.of("text", "先校正尾座中心，再改用跟刀架。"))
        .post("/api/v1/help-requests/{id}/messages", journey.id)
        .then()
        .statusCode(201)
        .body("author.role", equalTo("CRAFTSMAN"))
        .body("author.craftsmanId", equalTo(craftsman.id().toString()));
    journey.get().body("next.what", containsString("工匠已答复"));

    journey
        .act(journey.enterprise, "visit-request", Map.of("reason", "需要现场看"))
        .statusCode(200)
        .body("status", equalTo("DISPATCHING"))
        .body("next.who", equalTo("UNION"))
        .body("next.holder", equalTo("广东省深圳市宝安区工会"));
    journey
        .engage(journey.officer, craftsman)
        .statusCode(201)
        .body("status", equalTo("AGREED"))
        .body("craftsmen[0].mobile", equalTo("13900139000"));
    String visit = journey.planVisit();
    journey
        .get(craftsman.token())
        .body("status", equalTo("ENGAGED"))
        .body("participants[0].role", equalTo("ENGAGED"))
        .body("allowedActions", hasItems("CHECK_IN", "CANCEL_VISIT", "PLAN_VISIT"));
    journey.checkIn(craftsman, visit).statusCode(200).body("status", equalTo("ON_SITE"));
    journey
        .report(craftsman, visit, 12)
        .statusCode(200)
        .body("status", equalTo("REPORTED"))
        .body("visits[0].report.workersTrained", equalTo(12));
    journey.get().body("status", equalTo("DELIVERED"));

    journey
        .confirm(true)
        .statusCode(200)
        .body("status", equalTo("RESOLVED"))
        .body("next.who", equalTo("UNION"))
        .body("outcome.workersTrained", equalTo(12))
        .body("outcome.trips", equalTo(1))
        .body("outcome.benefitCny", equalTo("120000.50"));
    String outcome = journey.get().extract().path("outcome.id");
    as(journey.officer)
        .header("If-Match", "\"0\"")
        .post("/api/v1/outcomes/{id}/verification", outcome)
        .then()
        .statusCode(200)
        .body("verifiedBy", equalTo("officer-440306"));

    journey.get().body("engagement.status", equalTo("VERIFIED"));
    assertEquals(
        List.of(
            "CREATED",
            "SUBMITTED",
            "ANSWERED",
            "ANSWER_NOT_SOLVED",
            "CRAFTSMAN_INVITED",
            "CRAFTSMAN_ACCEPTED",
            "VISIT_REQUESTED",
            "ENGAGED",
            "VISIT_PLANNED",
            "VISIT_CHECKED_IN",
            "VISIT_REPORTED",
            "OUTCOME_CONFIRMED",
            "OUTCOME_VERIFIED"),
        journey.timeline());
    awaitEvent("org.jiangqiao.outcome.verified", outcome);
  }

  @Test
  void theTimelineSpeaksTheLanguageOfItsReader() {
    Journey journey = Journey.anAnsweredCase("NORMAL");

    as(journey.enterprise)
        .header("Accept-Language", "en")
        .get("/api/v1/help-requests/{id}/timeline?limit=2", journey.id)
        .then()
        .body("items.message", contains("Drafted the request", "Submitted the request"))
        .body("items[1].from", equalTo("DRAFT"))
        .body("items[1].to", equalTo("SUBMITTED"))
        .body("items[1].actor.role", equalTo("ENTERPRISE"))
        .body("nextCursor", notNullValue());
  }

  @Test
  void whatIsNotSolvedGoesBackToDispatch() {
    Journey journey = Journey.aDeliveredCase(craftsman);

    journey
        .confirm(false)
        .statusCode(200)
        .body("status", equalTo("DISPATCHING"))
        .body("outcome.solved", equalTo(false))
        .body("engagement.status", equalTo("CONFIRMED"));
    journey.engage(journey.officer, craftsman).statusCode(201);
    journey.get().body("engagement.status", equalTo("AGREED"));
  }

  @Test
  void aReturnedOutcomeIsCorrected() {
    Journey journey = Journey.aConfirmedCase(craftsman);
    String outcome = journey.get().extract().path("outcome.id");
    as(journey.officer)
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "请补充效益说明"))
        .post("/api/v1/outcomes/{id}/return", outcome)
        .then()
        .statusCode(200);
    journey
        .get()
        .body("next.who", equalTo("ENTERPRISE"))
        .body("allowedActions", hasItem("CONFIRM_OUTCOME"));

    journey
        .act(
            journey.enterprise,
            "outcome",
            Map.of("solved", true, "rating", 4, "benefitDescription", "年节约刀具费"))
        .statusCode(200)
        .body("outcome.returnedReason", nullValue())
        .body("outcome.rating", equalTo(4))
        .body("next.who", equalTo("UNION"));
  }

  @Test
  void anEmergencyGoesStraightToDispatch() {
    Journey journey = Journey.anApprovedEnterprise();
    journey.candidates(craftsman);
    journey.answersAway(true);
    journey.submitted("EMERGENCY");

    journey
        .act(journey.enterprise, "visit-request", Map.of())
        .statusCode(200)
        .body("status", equalTo("DISPATCHING"))
        .body("answer.state", equalTo("PENDING"));
    assertEquals("VISIT", journey.awaitInvitation(craftsman, "INVITED").get("purpose"));
    journey.answersAway(false);
  }

  @Test
  void anOrdinaryCaseConsultsFirst() {
    Journey journey = Journey.anAnsweredCase("NORMAL");

    journey.get().body("allowedActions", not(hasItem("REQUEST_VISIT")));
    journey
        .act(journey.enterprise, "visit-request", Map.of())
        .statusCode(409)
        .body("type", equalTo("https://jiangqiao.org/problems/illegal-transition"))
        .body("detail", containsString("已解答"));
  }

  @Test
  void aClosedCaseIsTakenUpAgain() {
    Journey journey = Journey.anAnsweredCase("NORMAL");
    as(journey.officer)
        .header("If-Match", journey.tag())
        .body(Map.of("reason", "企业已停产"))
        .post("/api/v1/help-requests/{id}/closure", journey.id)
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED_UNRESOLVED"));

    journey
        .act(journey.enterprise, "reopening", Map.of("reason", "恢复生产"))
        .statusCode(200)
        .body("status", equalTo("CONSULTING"))
        .body("clocks.findAll { it.measure == 'OUTCOME' && it.stoppedAt == null }", hasSize(1));
  }

  private static void awaitEvent(String type, String subject) {
    await()
        .atMost(20, TimeUnit.SECONDS)
        .until(
            () ->
                Journey.events().stream()
                    .anyMatch(
                        event ->
                            type.equals(event.get("type"))
                                && subject.equals(event.get("subject"))));
  }
}
