package org.jiangqiao.achievements;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jiangqiao.platform.testing.Tokens;

/** The documents that the house ships, imported once through the API. */
public final class SampleCorpus {

  private static final Path FILES = Path.of("../local/sample/corpus");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private SampleCorpus() {}

  /** All of it imported, indexed and embedded. */
  public static void load(DataSource dataSource) {
    if (count(dataSource, "select count(*) from corpus_document") < lines()) {
      importLines(everything());
    }
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> embedded(dataSource));
  }

  /** Imports the lines and waits for the end; returns the import's path. */
  public static String importLines(String lines) {
    String path = queue(lines);
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> status(path).equals("DONE"));
    return path;
  }

  static String queue(String lines) {
    return given()
        .auth()
        .oauth2(Tokens.admin())
        .multiPart("file", "corpus.jsonl", lines.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/corpus-imports")
        .then()
        .statusCode(202)
        .extract()
        .header("Location")
        .replaceFirst("^https?://[^/]+", "");
  }

  static String status(String path) {
    return given().auth().oauth2(Tokens.admin()).get(path).then().extract().path("status");
  }

  public static boolean embedded(DataSource dataSource) {
    return count(
            dataSource,
            "select count(*) from corpus_document where embedded_version is distinct from version")
        == 0;
  }

  static long lines() {
    return everything().lines().count();
  }

  static String everything() {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .map(SampleCorpus::read)
          .map(text -> text.endsWith("\n") ? text : text + "\n")
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long count(DataSource dataSource, String query) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
