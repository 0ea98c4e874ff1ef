package org.jiangqiao.matching.outcome;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** Problems that an answer or a consultation has solved are problems solved, at no trips. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class SolvedWithoutVisitTest {

  private final Craftsman craftsman = aCraftsman("车工八");

  @Test
  void anAnswerThatSolvedCountsOnceTheUnionHasVerifiedIt() {
    Journey journey = Journey.anAnsweredCase("NORMAL");
    Map<String, Object> before = figures(journey);
    journey.act(journey.enterprise, "verdict", Map.of("solved", true)).statusCode(200);
    journey
        .get(journey.officer)
        .body("next.who", equalTo("UNION"))
        .body("outcome.step", equalTo("ANSWER"))
        .body("outcome.trips", equalTo(0))
        .body("outcome.rating", nullValue())
        .body("outcome.engagementId", nullValue());
    assertEquals(before, figures(journey));

    verify(journey);

    Map<String, Object> after = figures(journey);
    assertEquals((Integer) before.get("problemsSolved") + 1, after.get("problemsSolved"));
    assertEquals(before.get("trips"), after.get("trips"));
    assertEquals(before.get("workersTrained"), after.get("workersTrained"));
  }

  @Test
  void aConsultationThatSolvedIsEvidenceOfWhoAdvised() {
    Journey journey = aCaseSolvedInConsultation();

    String outcome = verify(journey);

    Map<?, ?> data = (Map<?, ?>) awaitEvent("org.jiangqiao.outcome.verified", outcome).get("data");
    assertEquals(List.of(craftsman.id().toString()), data.get("craftsmanIds"));
    assertEquals("CONSULTATION", data.get("step"));
    await()
        .atMost(20, TimeUnit.SECONDS)
        .until(
            () ->
                as(journey.officer)
                    .get("/api/v1/case-studies?limit=100")
                    .then()
                    .extract()
                    .<List<String>>path("items.helpRequestId")
                    .contains(journey.id));
  }

  @Test
  void whatComesBackWasNotSolved() {
    Journey journey = aCaseSolvedInConsultation();

    journey.act(journey.enterprise, "reopening", Map.of("reason", "又出现了")).statusCode(200);

    journey.get().body("outcome", nullValue()).body("status", equalTo("CONSULTING"));
    journey.act(journey.enterprise, "consultation-solved", Map.of()).statusCode(200);
    journey.get().body("outcome.step", equalTo("CONSULTATION"));
  }

  private Journey aCaseSolvedInConsultation() {
    Journey journey = Journey.aCaseWithAdvice(craftsman);
    as(craftsman.token())
        .body(Map.of("text", "先校正尾座中心，再改用跟刀架。"))
        .post("/api/v1/help-requests/{id}/messages", journey.id)
        .then()
        .statusCode(201);
    journey.act(journey.enterprise, "consultation-solved", Map.of()).statusCode(200);
    return journey;
  }

  private static String verify(Journey journey) {
    String outcome = journey.get().extract().path("outcome.id");
    as(journey.officer)
        .header("If-Match", "\"0\"")
        .post("/api/v1/outcomes/{id}/verification", outcome)
        .then()
        .statusCode(200);
    return outcome;
  }

  private static Map<String, Object> figures(Journey journey) {
    Map<String, Object> figures =
        as(journey.officer)
            .get("/api/v1/statistics/summary")
            .then()
            .statusCode(200)
            .extract()
            .path("$");
    figures.remove("asOf");
    return figures;
  }

  private static Map<String, Object> awaitEvent(String type, String subject) {
    return await()
        .atMost(20, TimeUnit.SECONDS)
        .until(
            () ->
                Journey.events().stream()
                    .filter(event -> type.equals(event.get("type")))
                    .filter(event -> subject.equals(event.get("subject")))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }
}
