package org.jiangqiao.bench.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Fills the pool of a talent service through its own import. */
public final class PoolIntake {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "bench-boundary";

  private static final String WAITING =
      "SELECT EXISTS (SELECT FROM index_queue) OR EXISTS (SELECT FROM occupation_queue)";

  private final ServiceProcess talent;
  private final Passes passes;

  /**
   * @param talent the service, or the gateway before it
   */
  public PoolIntake(ServiceProcess talent, Passes passes) {
    this.talent = talent;
    this.passes = passes;
  }

  /** Until the import is over; gives its last state. */
  public JsonNode run(Path roster) throws IOException {
    HttpRequest queue =
        talent
            .request("/api/v1/pool/imports", passes.officerOfTheNation())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(form(roster))
            .build();
    HttpResponse<String> queued = ServiceProcess.require(talent.send(queue), 202);
    String location = queued.headers().firstValue("Location").orElseThrow();
    String path = URI.create(location).getPath();
    JsonNode state = state(path);
    while (List.of("QUEUED", "RUNNING").contains(state.path("status").asText())) {
      ServiceProcess.rest();
      state = state(path);
    }
    if (!state.path("status").asText().equals("DONE") || state.path("failed").asLong() > 0) {
      throw new IOException("the import went wrong: " + state);
    }
    return state;
  }

  private JsonNode state(String path) throws IOException {
    HttpRequest look = talent.request(path, passes.officerOfTheNation()).build();
    return JSON.readTree(ServiceProcess.require(talent.send(look), 200).body());
  }

  private static BodyPublisher form(Path roster) throws IOException {
    String verified =
        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"verified\"\r\n\r\ntrue\r\n";
    String file =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"roster.jsonl.gz\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    return BodyPublishers.concat(
        BodyPublishers.ofString(verified + file),
        BodyPublishers.ofFile(roster),
        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
  }

  /** Until nobody waits to be indexed. */
  public static void awaitIndex(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      boolean waiting = true;
      while (waiting) {
        ServiceProcess.rest();
        try (ResultSet queue = statement.executeQuery(WAITING)) {
          queue.next();
          waiting = queue.getBoolean(1);
        }
      }
    }
  }
}
