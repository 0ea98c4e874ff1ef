package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jiangqiao.opensearch.OpenSearchNode;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@WithTestResource(LostClusterTest.PlainNode.class)
class LostClusterTest {

  /** A cluster that nobody else uses. */
  public static final class PlainNode implements QuarkusTestResourceLifecycleManager {

    private OpenSearchNode node;

    @Override
    public Map<String, String> start() {
      node = OpenSearchNode.startWithoutVectors();
      return Map.of(
          "jiangqiao.search.backend", "opensearch",
          "jiangqiao.search.opensearch.hosts", node.address().toString(),
          "test.opensearch.pid", Long.toString(node.pid()));
    }

    @Override
    public void stop() {
      node.close();
    }
  }

  @TestHTTPResource(value = "health", management = true)
  String health;

  @Test
  void aLostClusterIsAProblemThatPasses() {
    given()
        .queryParam("q", "液压缸")
        .get("/api/v1/corpus")
        .then()
        .statusCode(200)
        .body("rankedBy", equalTo("WORDS"));

    given().get(health).then().statusCode(200);

    long pid = ConfigProvider.getConfig().getValue("test.opensearch.pid", Long.class);
    ProcessHandle node = ProcessHandle.of(pid).orElseThrow();
    node.destroyForcibly();
    node.onExit().join();

    for (String path :
        new String[] {
          "/api/v1/corpus?q=a", "/api/v1/corpus", "/api/v1/corpus/" + UUID.randomUUID()
        }) {
      given()
          .get(path)
          .then()
          .statusCode(503)
          .header("Retry-After", is("5"))
          .body("type", endsWith("/upstream-unavailable"));
    }
    given()
        .get(health)
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'search' }.status", equalTo("DOWN"));
  }
}
