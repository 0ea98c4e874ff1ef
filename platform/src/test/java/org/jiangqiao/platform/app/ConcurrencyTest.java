package org.jiangqiao.platform.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.jiangqiao.platform.app.Requests.TOOLS;
import static org.jiangqiao.platform.app.Requests.tool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConcurrencyTest {

  @Test
  void aChangeNeedsTheVersionThatIsThere() {
    String path =
        tool("versioned").post(TOOLS).header("Location").replaceFirst("^https?://[^/]+", "");

    tool("x")
        .put(path)
        .then()
        .statusCode(428)
        .body("type", containsString("precondition-required"));
    tool("x").header("If-Match", "\"7\"").put(path).then().statusCode(412);
    tool("x").header("If-Match", "\"0\"").put(path).then().statusCode(200);
    given().get(path).then().header("ETag", "\"0\"");
  }

  @Test
  void ofSimultaneousChangesOneIsStale() {
    String path =
        tool("contended").post(TOOLS).header("Location").replaceFirst("^https?://[^/]+", "");

    List<Integer> statuses =
        Stream.of(2, 3)
            .map(
                weight ->
                    CompletableFuture.supplyAsync(
                        () ->
                            tool("slow")
                                .body("{\"name\":\"slow\",\"weight\":" + weight + "}")
                                .header("If-Match", "\"0\"")
                                .put(path)
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    assertEquals(List.of(200, 412), statuses);
  }
}
