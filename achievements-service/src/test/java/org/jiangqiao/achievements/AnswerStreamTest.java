package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jiangqiao.achievements.phrasing.ScriptedModelResource;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a visitor hears while a language model phrases. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(value = ScriptedModelResource.class, restrictToAnnotatedClass = true)
class AnswerStreamTest {

  private static final String QUESTION = "青禾牌绕线机的最高转速是多少";

  @Inject DataSource dataSource;

  private record Heard(String name, JsonPath data) {}

  @BeforeEach
  void aMachine() {
    SampleCorpus.importLines(
        """
        {"sourceId":"winder","kind":"KNOWLEDGE","title":"青禾牌绕线机",\
        "text":"青禾牌绕线机用于绕制小型变压器线圈。它的最高转速为每分钟1200转。导轨每工作200小时加一次锂基润滑脂。"}
        """);
    await().atMost(Duration.ofMinutes(1)).until(() -> SampleCorpus.embedded(dataSource));
  }

  private static List<Heard> ask(String question) {
    String stream =
        given()
            .contentType(ContentType.JSON)
            .accept("text/event-stream")
            .body(Map.of("question", question))
            .post("/api/v1/answers/stream")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return Arrays.stream(stream.split("\n\n"))
        .map(String::strip)
        .filter(block -> block.startsWith("event:"))
        .map(
            block ->
                new Heard(
                    block.substring("event:".length(), block.indexOf('\n')).strip(),
                    new JsonPath(block.substring(block.indexOf("data:") + "data:".length()))))
        .toList();
  }

  @Test
  void eachSentenceIsHeardWhenItIsChecked() {
    List<Heard> heard = ask(QUESTION);

    assertEquals(List.of("statement", "answer"), heard.stream().map(Heard::name).toList());
    String said = "绕线机的最高转速为每分钟1200转。";
    assertEquals(said, heard.getFirst().data().getString("text"));
    assertEquals("它的最高转速为每分钟1200转。", heard.getFirst().data().getString("citations[0].quote"));
    JsonPath answer = heard.getLast().data();
    assertEquals("PHRASED", answer.getString("mode"));
    assertEquals(List.of(said), answer.getList("statements.text"));
    assertEquals(1, answer.getInt("droppedSentences"));
    given().get("/api/v1/answers/" + answer.getString("id")).then().statusCode(200);
  }

  @Test
  void whatIsInventedIsNeverHeardAndTheQuotesSayWhy() {
    List<Heard> heard = ask(QUESTION + "，请胡编");

    assertEquals(List.of("answer"), heard.stream().map(Heard::name).toList());
    assertEquals("EXTRACTIVE", heard.getFirst().data().getString("mode"));
    assertEquals("UNSUPPORTED", heard.getFirst().data().getString("fallback"));
    assertTrue(
        heard.getFirst().data().<String>getList("statements.text").contains("它的最高转速为每分钟1200转。"));
  }

  @Test
  void anEndpointThatFailsIsSaidToo() {
    List<Heard> heard = ask(QUESTION + "，请报错");

    assertEquals(List.of("answer"), heard.stream().map(Heard::name).toList());
    assertEquals("UNREACHABLE", heard.getFirst().data().getString("fallback"));
  }

  @Test
  void whatCannotBeAskedIsAProblemAndNoStream() {
    given()
        .contentType(ContentType.JSON)
        .accept("text/event-stream")
        .body(Map.of("question", QUESTION, "regionCode", "999999"))
        .post("/api/v1/answers/stream")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }
}
