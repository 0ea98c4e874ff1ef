package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

abstract class CorpusImportsContract {

  @Inject DataSource dataSource;

  @ConfigProperty(name = "jiangqiao.corpus.import.directory")
  Path directory;

  @TestHTTPResource URI address;

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
        .body("items[0].message", startsWith("The line is not valid JSON"))
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
    int place =
        file.lines().limit(200).mapToInt(l -> l.getBytes(StandardCharsets.UTF_8).length + 1).sum();
    run(
        "update corpus_import set status = 'RUNNING', read = 200, created = 200,"
            + " finished_at = null, file_line = 200, file_offset = "
            + place
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

  private static String imported(byte[] content, String name, Map<String, String> options) {
    return over(queued(content, name, options));
  }

  private static Response queued(byte[] content, String name, Map<String, String> options) {
    RequestSpecification request =
        given().auth().oauth2(Tokens.admin()).multiPart("file", name, content);
    options.forEach(
        (option, value) ->
            request.multiPart(
                new MultiPartSpecBuilder(value).controlName(option).charset(UTF_8).build()));
    return request.post("/api/v1/corpus-imports");
  }

  private static String over(Response queued) {
    String path = "/api/v1/corpus-imports/" + queued.then().statusCode(202).extract().path("id");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !List.of("QUEUED", "RUNNING").contains(SampleCorpus.status(path)));
    return path;
  }

  private static byte[] gb18030(String text) {
    return text.getBytes(Charset.forName("GB18030"));
  }

  @Test
  void aTableOfAnotherMakerIsReadByItsMapping() {
    String path =
        imported(
            gb18030("编号,名称,正文,备注\nT1,刀具崩刃,先查装夹再查余量,无\n"),
            "table.csv",
            Map.of(
                "columns",
                "{\"sourceId\": \"编号\", \"title\": \"名称\", \"text\": \"正文\"}",
                "ignored",
                "备注",
                "kind",
                "KNOWLEDGE",
                "source",
                "导入测试-表"));

    read(path)
        .body("status", equalTo("DONE"))
        .body("format", equalTo("CSV"))
        .body("encoding", equalTo("GB18030"))
        .body("created", equalTo(1));
    assertEquals(
        1,
        SampleCorpus.count(
            dataSource,
            "select count(*) from corpus_document where source = '导入测试-表' and title = '刀具崩刃'"));
  }

  @Test
  void aFileOfUnknownColumnsFailsByNameAndTakesNothing() {
    String path = imported("sourceId,color\n1,red\n".getBytes(UTF_8), "t.csv", Map.of());

    read(path).body("status", equalTo("FAILED")).body("failure", containsString("color"));
    given()
        .auth()
        .oauth2(Tokens.admin())
        .multiPart("file", "t.csv", "a,b\n".getBytes(UTF_8))
        .multiPart("columns", "{\"colour\": \"a\"}")
        .post("/api/v1/corpus-imports")
        .then()
        .statusCode(400)
        .body("violations[0].message", containsString("colour"));
  }

  @Test
  void aDryRunSaysWhatWouldHappenAndWritesNothing() {
    String known = line("dry-1", "甲") + line("dry-2", "乙");
    SampleCorpus.importLines(known);

    String path =
        imported(
            (line("dry-1", "甲") + line("dry-2", "乙改") + line("dry-3", "丙") + "{\n").getBytes(UTF_8),
            "dry.jsonl",
            Map.of("dryRun", "true"));

    read(path)
        .body("dryRun", equalTo(true))
        .body("created", equalTo(1))
        .body("updated", equalTo(1))
        .body("unchanged", equalTo(1))
        .body("failed", equalTo(1));
    assertEquals(
        2,
        SampleCorpus.count(
            dataSource, "select count(*) from corpus_document where source_id like 'dry-%'"));
  }

  @Test
  void allFaultsCanBeDownloadedAndNoneIsAFormula() {
    String faults = "{\"sourceId\":\"f\",\"=cmd()\":1}\n".repeat(150);
    String path = imported(faults.getBytes(UTF_8), "faults.jsonl", Map.of());

    String report =
        given()
            .auth()
            .oauth2(Tokens.admin())
            .header("Accept-Language", "en")
            .get(path + "/error-report")
            .then()
            .statusCode(200)
            .contentType(startsWith("text/csv"))
            .header("Content-Disposition", startsWith("attachment"))
            .extract()
            .asString();

    List<String> lines = report.lines().toList();
    // Each row misses kind, title and text, and has a field that there is not.
    assertEquals(1 + 150 * 4, lines.size());
    assertTrue(lines.getFirst().endsWith("line,field,message"));
    assertTrue(lines.get(1).startsWith("1,'=cmd(),"), lines.get(1));
    assertTrue(lines.getLast().startsWith("150,text,"), lines.getLast());
  }

  @Test
  void aFileOfTheServerIsImportedAndNothingOutsideOfItsDirectory() throws IOException {
    Files.createDirectories(directory.resolve("sub"));
    Files.writeString(directory.resolve("sub/server.jsonl"), line("server-1", "甲"));
    Files.writeString(directory.resolveSibling("outside.jsonl"), line("outside-1", "甲"));
    Path link = directory.resolve("link.jsonl");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, directory.resolveSibling("outside.jsonl"));

    read("/api/v1/corpus-imports/server-files")
        .body("items.name", hasItem("sub/server.jsonl"))
        .body("items.name", not(hasItem("link.jsonl")));
    for (String name :
        List.of(
            "../outside.jsonl",
            "link.jsonl",
            "/etc/passwd",
            "sub",
            "sub/../../outside.jsonl",
            "a\0b")) {
      serverFile(name).then().statusCode(400).body("violations[0].field", equalTo("serverFile"));
    }
    read(over(serverFile("sub/server.jsonl")))
        .body("status", equalTo("DONE"))
        .body("serverFile", equalTo(true))
        .body("digest", hasLength(64))
        .body("created", equalTo(1));
  }

  private static Response serverFile(String name) {
    return given()
        .auth()
        .oauth2(Tokens.admin())
        .multiPart("serverFile", name)
        .post("/api/v1/corpus-imports");
  }

  @Test
  void patentsComeInWithoutTheDatabaseAndTheSameFileChangesNothing() {
    byte[] file = patents("P", 0, 30);

    read(imported(file, "p.jsonl", Map.of())).body("created", equalTo(30));
    read(imported(file, "p.jsonl", Map.of())).body("unchanged", equalTo(30));

    assertEquals(
        0,
        SampleCorpus.count(
            dataSource, "select count(*) from corpus_document where kind = 'PATENT'"));
    found("P").body("items.title", hasItem("P3号静压导轨装置"));
  }

  @Test
  void aReplacementTakesThePlaceOfAllPatentsAtOnce() {
    imported(patents("old", 0, 5), "old.jsonl", Map.of());

    String path =
        imported(
            concat(patents("new", 0, 5), patents("new", 4, 6)),
            "new.jsonl",
            Map.of("replace", "true"));

    read(path).body("status", equalTo("DONE")).body("duplicates", equalTo(1));
    found("new").body("items.title", hasItem("new3号静压导轨装置"));
    found("old").body("items.title", not(hasItem("old3号静压导轨装置")));
    read(imported(
            line("only-knowledge", "甲").getBytes(UTF_8), "k.jsonl", Map.of("replace", "true")))
        .body("status", equalTo("FAILED"));
    found("new").body("items.title", hasItem("new3号静压导轨装置"));
  }

  @Test
  void whatACancelledImportHasWrittenIsCounted() throws SQLException {
    run(
        """
        create or replace function cancel_halfway() returns trigger language plpgsql as $$
        begin new.status := 'CANCELLED'; new.finished_at := now(); return new; end $$
        """);
    run(
        """
        create or replace trigger cancel_halfway before update on corpus_import for each row
        when (new.file_name = 'halfway.jsonl' and new.read > 0 and old.read = 0)
        execute function cancel_halfway()
        """);
    byte[] old =
        new String(patents("halfway", 0, 2500), UTF_8).replace("2020", "1987").getBytes(UTF_8);
    String path = over(queued(old, "halfway.jsonl", Map.of()));
    read(path).body("status", equalTo("CANCELLED"));

    // The job is over when the next one is.
    imported(patents("after-halfway", 0, 1), "after.jsonl", Map.of());
    int written =
        read("/api/v1/corpus?kind=PATENT&limit=1&year=1987").extract().path("total.value");
    read(path).body("created", equalTo(written)).body("read", equalTo(written));
    assertTrue(written >= 1000, () -> written + " written");
  }

  @Test
  void aReplacementThatStoppedHalfwayIsNotThrownAwayByAnother() throws SQLException {
    String paused = imported(patents("paused", 0, 5), "paused.jsonl", Map.of("replace", "true"));
    String other = imported(patents("other", 0, 5), "other.jsonl", Map.of("replace", "true"));
    String failed =
        "update corpus_import set status = 'FAILED', failure_key = 'disk-full', generation = %s"
            + " where id = '%s'";
    run(failed.formatted("gen_random_uuid()", paused.substring(paused.lastIndexOf('/') + 1)));

    queued(patents("third", 0, 5), "third.jsonl", Map.of("replace", "true"))
        .then()
        .statusCode(409)
        .body("detail", containsString("paused.jsonl"));
    run(failed.formatted("null", other.substring(other.lastIndexOf('/') + 1)));
    resume(other);
    read(other).body("status", equalTo("FAILED")).body("failure", containsString("paused.jsonl"));

    given().auth().oauth2(Tokens.admin()).delete(paused).then().statusCode(200);
    resume(other);
    read(other).body("status", equalTo("DONE"));
  }

  private static ValidatableResponse found(String series) {
    return read("/api/v1/corpus?kind=PATENT&q=" + series + "3号静压导轨装置");
  }

  /** Only number three can be found by its number. */
  private static byte[] patents(String series, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                """
                {"sourceId":"%s-%d","kind":"PATENT","title":"%s","text":"摘要：%s","ipc":["B23Q1/38"],"year":2020}
                """
                    .formatted(series, i, i == 3 ? series + "3号静压导轨装置" : "别的" + i, "油膜厚度均匀。"))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void anImportIsFollowedAsEventsUntilItIsOver() throws Exception {
    String path = SampleCorpus.queue(line("events-1", "甲"));

    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> stream =
          http.send(
              HttpRequest.newBuilder(address.resolve(path + "/events"))
                  .header("Authorization", "Bearer " + Tokens.admin())
                  .header("Accept", "text/event-stream")
                  .build(),
              HttpResponse.BodyHandlers.ofString());

      assertEquals(200, stream.statusCode());
      assertTrue(stream.body().contains("event:corpus-import"), stream::body);
      assertTrue(stream.body().strip().contains("\"status\":\"DONE\""), stream::body);
    }
  }

  @Test
  void aFailedImportGoesOnAtItsCheckpointAndNotWithAnotherFile() throws Exception {
    Files.createDirectories(directory);
    Path file = directory.resolve("late.jsonl");
    Files.writeString(file, line("late-1", "甲") + line("late-2", "乙"));
    String path = over(serverFile("late.jsonl"));
    given().auth().oauth2(Tokens.admin()).post(path + "/resume").then().statusCode(409);
    run("delete from corpus_document where source_id like 'late-%'");
    failedAfterTheFirstLine(path);

    resume(path);

    read(path).body("status", equalTo("DONE")).body("read", equalTo(2));
    assertEquals(
        1,
        SampleCorpus.count(
            dataSource, "select count(*) from corpus_document where source_id like 'late-%'"));
    Files.writeString(file, line("late-3", "丙"));
    failedAfterTheFirstLine(path);
    resume(path);
    read(path).body("status", equalTo("FAILED")).body("failure", containsString("改动"));
  }

  /** As a full disk leaves it. */
  private void failedAfterTheFirstLine(String path) throws SQLException {
    run(
        "update corpus_import set status = 'FAILED', failure_key = 'disk-full', read = 1,"
            + " created = 1, file_line = 1, file_offset = "
            + line("late-1", "甲").getBytes(UTF_8).length
            + " where id = '"
            + path.substring(path.lastIndexOf('/') + 1)
            + "'");
  }

  private static void resume(String path) {
    given().auth().oauth2(Tokens.admin()).post(path + "/resume").then().statusCode(200);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !List.of("QUEUED", "RUNNING").contains(SampleCorpus.status(path)));
  }

  @Test
  void theWorkBehindImportsIsCounted() {
    read("/api/v1/corpus-imports/embedding")
        .body("documents", notNullValue())
        .body("embedded", notNullValue());
  }
}
