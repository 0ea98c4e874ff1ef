package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.jiangqiao.platform.testing.PostgresResource;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CorpusImportsTest {

  @Inject DataSource dataSource;

  private static String line(String sourceId, String title) {
    return """
        {"sourceId":"%s","kind":"KNOWLEDGE","title":"%s","text":"现象：示例。处理：示例。","source":"导入测试"}
        """
        .formatted(sourceId, title);
  }

  private static ValidatableResponse read(String path) {
    return given().auth().oauth2(Tokens.admin()).get(path).then().statusCode(200);
  }

  @Test
  void theSameFileAgainChangesNothingAndAnEditedLineOneDocument() {
    String file = line("same-1", "甲") + line("same-2", "乙");
    read(SampleCorpus.importLines(file))
        .body("created", equalTo(2))
        .body("total", equalTo(2))
        .body("read", equalTo(2))
        .body("finishedAt", notNullValue());

    read(SampleCorpus.importLines(file)).body("unchanged", equalTo(2)).body("created", equalTo(0));
    read(SampleCorpus.importLines(line("same-1", "甲改") + line("same-2", "乙")))
        .body("updated", equalTo(1))
        .body("unchanged", equalTo(1));
    assertEquals(
        2,
        SampleCorpus.count(
            dataSource, "select version from corpus_document where source_id = 'same-1'"));
  }

  @Test
  void everyBadLineSaysWhatIsWrongAndGoodOnesComeIn() {
    String file =
        line("bad-1", "好的一行")
            + "这不是 JSON\n"
            + "[1, 2]\n"
            + "{\"sourceId\":\"bad-4\",\"kind\":\"POEM\",\"title\":\"诗\",\"text\":\"床前明月光\"}\n"
            + "{\"sourceId\":\"bad-5\",\"kind\":\"LESSON\",\"text\":\"没有题目\",\"colour\":\"red\"}\n"
            + "{\"sourceId\":\"bad-6\",\"kind\":\"LESSON\",\"title\":\"x\",\"text\":\"y\",\"year\":\"去年\",\"regionCode\":\"000000\",\"keywords\":\"a\"}\n"
            + "\n"
            + line("bad-8", "又一行好的");

    String path = SampleCorpus.importLines(file);

    read(path).body("created", equalTo(2)).body("failed", equalTo(6)).body("read", equalTo(8));
    read(path + "/errors")
        .body("items.findAll { it.line == 2 }.message", hasItem(containsString("JSON")))
        .body("items.findAll { it.line == 4 }.field", hasItem("kind"))
        .body("items.findAll { it.line == 5 }.field", equalTo(List.of("colour", "title")))
        .body(
            "items.findAll { it.line == 6 }.field",
            equalTo(List.of("regionCode", "year", "keywords")));
    given()
        .auth()
        .oauth2(Tokens.admin())
        .header("Accept-Language", "en")
        .queryParam("limit", 1)
        .get(path + "/errors")
        .then()
        .body("items[0].message", equalTo("The line is not valid JSON"))
        .body("nextCursor", notNullValue());
  }

  @Test
  void aGzippedFileIsReadAsWell() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write((line("gz-1", "甲") + line("gz-2", "乙")).getBytes(StandardCharsets.UTF_8));
    }

    String path =
        upload("corpus.jsonl.gz", bytes.toByteArray()).statusCode(202).extract().path("id");

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> read("/api/v1/corpus-imports/" + path).body("created", equalTo(2)));
  }

  private static ValidatableResponse upload(String name, byte[] content) {
    return given()
        .auth()
        .oauth2(Tokens.admin())
        .multiPart("file", name, content)
        .post("/api/v1/corpus-imports")
        .then();
  }

  @Test
  void whatIsNoTextIsNotTaken() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    upload("corpus.jsonl", png).statusCode(415);
  }

  @Test
  void anImportGoesOnWhereItWasInterrupted() throws SQLException {
    String file =
        IntStream.range(0, 250)
            .mapToObj(i -> line("resume-" + i, "续传" + i))
            .collect(Collectors.joining());
    String first = SampleCorpus.importLines(file);
    String id = first.substring(first.lastIndexOf('/') + 1);
    // As a process that died after two batches leaves it: the position, and a task to run again.
    run("delete from corpus_document where source_id like 'resume-%'");
    run(
        "update corpus_import set status = 'RUNNING', read = 200, created = 200, finished_at = null"
            + " where id = '"
            + id
            + "'");
    run(
        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
            + " values ('corpus-import', '"
            + id
            + "', now(), false, 1)");

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> read(first).body("status", equalTo("DONE")));

    read(first).body("read", equalTo(250)).body("created", equalTo(250));
    assertEquals(
        50,
        SampleCorpus.count(
            dataSource, "select count(*) from corpus_document where source_id like 'resume-%'"));
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement prepared = connection.createStatement()) {
      prepared.executeUpdate(statement);
    }
  }

  @Test
  void aFinishedImportCannotBeCancelled() {
    String path = SampleCorpus.importLines(line("cancel-1", "甲"));

    given().auth().oauth2(Tokens.admin()).delete(path).then().statusCode(409);
    given()
        .auth()
        .oauth2(Tokens.admin())
        .delete("/api/v1/corpus-imports/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  @Test
  void aCancelledImportStops() throws SQLException {
    String path = SampleCorpus.importLines(line("cancel-2", "甲"));
    String id = path.substring(path.lastIndexOf('/') + 1);
    run("update corpus_import set status = 'QUEUED', finished_at = null where id = '" + id + "'");

    given()
        .auth()
        .oauth2(Tokens.admin())
        .delete(path)
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));
  }

  @Test
  void belowTheNationNobodyImports() {
    given()
        .auth()
        .oauth2(Tokens.officer("44"))
        .get("/api/v1/corpus-imports")
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.officer("CN"))
        .get("/api/v1/corpus-imports")
        .then()
        .statusCode(200);
  }
}
