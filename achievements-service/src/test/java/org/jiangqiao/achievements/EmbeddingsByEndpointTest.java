package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.search.testing.ScriptedEmbeddings;
import org.junit.jupiter.api.Test;

/** Meaning told by an endpoint instead of the model in process, and what is left without it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@WithTestResource(EmbeddingsByEndpointTest.Endpoint.class)
class EmbeddingsByEndpointTest {

  private static final ScriptedEmbeddings ENDPOINT = new ScriptedEmbeddings();

  public static final class Endpoint implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
      return Map.of(
          "jiangqiao.search.embedding.url",
          ENDPOINT.url(),
          "jiangqiao.search.embedding.model",
          "scripted");
    }

    @Override
    public void stop() {
      ENDPOINT.close();
    }
  }

  @Inject DataSource dataSource;

  @TestHTTPResource(value = "health", management = true)
  String health;

  @Test
  void searchingGoesOnByWordsWhileTheEndpointIsAway() {
    imported("水轮机空蚀", "水轮机转轮叶片空蚀以后，补焊不锈钢再打磨到原来的型线。");
    await().atMost(Duration.ofMinutes(1)).until(() -> SampleCorpus.embedded(dataSource));
    found("水轮机空蚀").body("rankedBy", equalTo("WORDS_AND_MEANING"));

    ENDPOINT.answersWith(503);
    imported("汽轮机盘车", "汽轮机停机以后要连续盘车，直到缸温降到一百五十度。");
    found("汽轮机停机盘车").body("rankedBy", equalTo("WORDS")).body("items.title", hasItem("汽轮机盘车"));
    given()
        .get(health)
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'search' }.status", equalTo("DOWN"));

    ENDPOINT.answersWith(200);
    await().atMost(Duration.ofMinutes(1)).until(() -> SampleCorpus.embedded(dataSource));
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> found("盘车到缸温降低").body("rankedBy", equalTo("WORDS_AND_MEANING")));
    given().get(health).then().statusCode(200);
  }

  private static void imported(String title, String text) {
    SampleCorpus.importLines(
        """
        {"sourceId": "%s", "kind": "KNOWLEDGE", "title": "%s", "text": "%s"}
        """
            .formatted(UUID.randomUUID(), title, text));
  }

  private static ValidatableResponse found(String text) {
    return given().queryParam("q", text).get("/api/v1/corpus").then().statusCode(200);
  }
}
