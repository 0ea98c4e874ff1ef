package org.jiangqiao.platform.app;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiangqiao.platform.app.Requests.TOOLS;
import static org.jiangqiao.platform.app.Requests.as;
import static org.jiangqiao.platform.app.Requests.tool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiangqiao.platform.testing.MutableClock;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IdempotencyTest {

  private static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";

  @Inject MutableClock clock;

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void aRepeatedRequestGetsTheFirstResponseAndHappensOnce() {
    int before = ToolResource.CREATIONS.get();
    Response first = tool("once").header(KEY, "k1").post(TOOLS);
    first.then().statusCode(201).header(REPLAYED, nullValue());

    tool("once")
        .header(KEY, "k1")
        .post(TOOLS)
        .then()
        .statusCode(201)
        .header(REPLAYED, "true")
        .header("Location", first.header("Location"))
        .header("ETag", "\"0\"")
        .contentType("application/json")
        .body(equalTo(first.asString()));
    assertEquals(before + 1, ToolResource.CREATIONS.get());
  }

  @Test
  void theStatusOfAPlainResultIsReplayed() {
    String path = TOOLS + "/" + UUID.randomUUID() + "/starts";
    for (int i = 0; i < 2; i++) {
      as(Tokens.enterprise("e1"))
          .header(KEY, "start")
          .post(path)
          .then()
          .statusCode(202)
          .body("started", notNullValue());
    }
  }

  @Test
  void anotherBodyUnderTheSameKeyIsRefused() {
    tool("one body").header(KEY, "k2").post(TOOLS).then().statusCode(201);
    tool("other body")
        .header(KEY, "k2")
        .post(TOOLS)
        .then()
        .statusCode(422)
        .body("type", containsString("idempotency-key-reused"));
  }

  @Test
  void anotherCallerMayUseTheSameKey() {
    tool("of e1").header(KEY, "k3").post(TOOLS).then().statusCode(201);
    as(Tokens.craftsman("c1"))
        .contentType(ContentType.JSON)
        .body("{\"name\":\"of c1\",\"weight\":1}")
        .header(KEY, "k3")
        .post(TOOLS)
        .then()
        .statusCode(201)
        .header(REPLAYED, nullValue());
  }

  @Test
  void ofSimultaneousRequestsOneHappens() throws Exception {
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        calls.add(
            pool.submit(
                () -> tool("slow simultaneous").header(KEY, "k4").post(TOOLS).statusCode()));
      }
      for (Future<Integer> call : calls) {
        statuses.add(call.get());
      }
    }
    statuses.sort(null);
    assertEquals(List.of(201, 409, 409, 409), statuses);
  }

  @Test
  void aFailureIsNotReplayedAndLeavesNothing() {
    tool("rolled back").header(KEY, "k5").post(TOOLS).then().statusCode(500);
    tool("rolled back, not").header(KEY, "k5").post(TOOLS).then().statusCode(500);
    tool("works now").header(KEY, "k5").post(TOOLS).then().statusCode(201);
  }

  @Test
  void afterADayTheKeyIsForgotten() {
    tool("first day").header(KEY, "k6").post(TOOLS).then().statusCode(201);
    clock.advance(Duration.ofHours(25));
    tool("next day").header(KEY, "k6").post(TOOLS).then().statusCode(201);
  }

  @Test
  void anOverlongKeyIsInvalid() {
    tool("long key")
        .header(KEY, "k".repeat(201))
        .post(TOOLS)
        .then()
        .statusCode(400)
        .body("violations[0].in", equalTo("header"))
        .body("violations[0].field", equalTo(KEY));
  }

  @Test
  void uploadsAreComparedByContent() {
    upload("a,b\n1,2\n").statusCode(200);
    upload("a,b\n1,2\n").statusCode(200).header(REPLAYED, "true");
    upload("a,b\n3,4\n").statusCode(422);
  }

  private static ValidatableResponse upload(String content) {
    return as(Tokens.enterprise("e1"))
        .header(KEY, "upload")
        .multiPart("file", "values.csv", content.getBytes(StandardCharsets.UTF_8))
        .post(TOOLS + "/files")
        .then();
  }
}
