package org.jiangqiao.talent;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.search.testing.ScriptedEmbeddings;
import org.junit.jupiter.api.Test;

/** Meaning told by an endpoint instead of the model in process, and what is left without it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EmbeddingsByEndpointTest.Endpoint.class)
class EmbeddingsByEndpointTest {

  private static final ScriptedEmbeddings ENDPOINT = new ScriptedEmbeddings();

  private static final String FITTER = "端点工匠·水轮机工";
  private static final String LATER = "端点工匠·汽轮机工";

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

  @Test
  void candidatesAreFoundByWordsWhileTheEndpointIsAway() {
    person(FITTER, "水轮机转轮空蚀补焊，导叶间隙调整");
    await().atMost(Duration.ofMinutes(1)).until(() -> found("转轮空蚀").contains(FITTER));

    ENDPOINT.answersWith(503);
    person(LATER, "汽轮机盘车装置检修，汽缸中分面研刮");
    Pool.candidates(Map.of("text", "水轮机导叶间隙太大漏水", "limit", 10))
        .then()
        .statusCode(200)
        .body("candidates.name", hasItem(FITTER));

    ENDPOINT.answersWith(200);
    await().atMost(Duration.ofMinutes(2)).until(() -> found("汽缸中分面研刮").contains(LATER));
  }

  private static void person(String name, String speciality) {
    Map<String, Object> body = Registrations.complete(name, "440306");
    body.put("specialities", List.of(Map.of("description", speciality)));
    Pool.aVerifiedCraftsman(body);
  }

  private static List<String> found(String text) {
    return Pool.names(Pool.search(text, Map.of("limit", 100)));
  }
}
