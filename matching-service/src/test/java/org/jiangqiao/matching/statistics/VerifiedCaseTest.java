package org.jiangqiao.matching.statistics;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.jiangqiao.matching.testing.Journey.aCraftsman;
import static org.jiangqiao.matching.testing.Journey.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jiangqiao.matching.testing.Journey;
import org.jiangqiao.matching.testing.Journey.Craftsman;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a case leaves behind once the union has verified it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class VerifiedCaseTest {

  private Craftsman craftsman;
  private Journey journey;

  @BeforeEach
  void aConfirmedCase() {
    craftsman = aCraftsman("车工七");
    journey = Journey.aConfirmedCase(craftsman);
  }

  @Test
  void figuresGrowByExactlyThatCaseAndOnlyAtVerification() {
    Map<String, Object> before = figures();
    String id = journey.get().extract().path("outcome.id");

    verify(id);

    Map<String, Object> after = figures();
    for (Map.Entry<String, Integer> grown :
        Map.of(
                "trips", 1,
                "enterprisesServed", 1,
                "problemsSolved", 1,
                "workersTrained", 12,
                "helpRequests", 0)
            .entrySet()) {
      assertEquals(
          (Integer) before.get(grown.getKey()) + grown.getValue(),
          after.get(grown.getKey()),
          grown.getKey());
    }
    assertEquals(
        new BigDecimal("120000.50"),
        new BigDecimal((String) after.get("benefitCny"))
            .subtract(new BigDecimal((String) before.get("benefitCny"))));
  }

  @Test
  void everyNoticeOfTheJourneyReadsAsASentence() {
    verify(journey.get().extract().path("outcome.id"));

    for (String reader :
        List.of(journey.enterprise, journey.officer, craftsman.token(), Tokens.officer("4403"))) {
      for (String language : List.of("zh-CN", "en")) {
        List<String> texts =
            as(reader)
                .header("Accept-Language", language)
                .get("/api/v1/notifications?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.text");
        assertFalse(texts.isEmpty());
        texts.forEach(text -> assertFalse(text.contains("{"), text));
      }
    }
  }

  @Test
  void theCaseStudyThatItBecomesCanBePublished() {
    verify(journey.get().extract().path("outcome.id"));
    String study = "/api/v1/case-studies/" + awaitStudy();
    String tag = as(journey.officer).get(study).then().extract().header("ETag");

    as(journey.officer)
        .header("If-Match", tag)
        .post(study + "/publication")
        .then()
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"));

    await()
        .atMost(20, TimeUnit.SECONDS)
        .until(
            () ->
                Journey.events().stream()
                    .anyMatch(event -> event.toString().contains("查因：尾座中心偏移 0.06 毫米")));
  }

  private String awaitStudy() {
    String find = "items.find { it.helpRequestId == '" + journey.id + "' }?.id";
    return await()
        .atMost(20, TimeUnit.SECONDS)
        .until(
            () ->
                as(journey.officer)
                    .get("/api/v1/case-studies?limit=100")
                    .then()
                    .extract()
                    .<String>path(find),
            id -> id != null);
  }

  private void verify(String outcome) {
    as(journey.officer)
        .header("If-Match", "*")
        .post("/api/v1/outcomes/{id}/verification", outcome)
        .then()
        .statusCode(200);
  }

  private Map<String, Object> figures() {
    return as(journey.officer)
        .get("/api/v1/statistics/summary")
        .then()
        .statusCode(200)
        .extract()
        .path("$");
  }
}
