package org.jiangqiao.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jiangqiao.bench.matching.Tally.Found;

/** The talent service as it runs in production, in a process of its own, asked over HTTP. */
final class TalentProcess implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration START = Duration.ofMinutes(3);
  private static final String BOUNDARY = "bench-boundary";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final Passes passes;
  private final URI address;
  private final URI health;

  private TalentProcess(Process process, Passes passes, int port, int managementPort) {
    this.process = process;
    this.passes = passes;
    this.address = URI.create("http://localhost:" + port);
    this.health = URI.create("http://localhost:" + managementPort + "/q/health/ready");
  }

  /**
   * @param home of the repository, where the service was built
   * @param data a directory of its own, where its log goes as well
   */
  static TalentProcess start(Path home, Path data, String jdbcUrl) throws IOException {
    Path jar = home.resolve("talent-service/target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new IOException(jar + " is not built: ./mvnw -pl talent-service -am package");
    }
    int port = freePort();
    int managementPort = freePort();
    Passes passes = new Passes(System.currentTimeMillis() / 1000);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
    settings(passes, data, jdbcUrl, port, managementPort)
        .forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", jar.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("talent.log").toFile())
            .start();
    TalentProcess talent = new TalentProcess(process, passes, port, managementPort);
    talent.awaitReady(data);
    return talent;
  }

  private static Map<String, String> settings(
      Passes passes, Path data, String jdbcUrl, int port, int managementPort) {
    return Map.ofEntries(
        Map.entry("jiangqiao.mode", "local"),
        Map.entry("jiangqiao.data.dir", data.toString()),
        Map.entry("quarkus.http.port", String.valueOf(port)),
        Map.entry("quarkus.management.port", String.valueOf(managementPort)),
        Map.entry("quarkus.datasource.jdbc.url", jdbcUrl),
        Map.entry("quarkus.datasource.username", "postgres"),
        Map.entry("quarkus.datasource.password", "postgres"),
        Map.entry("quarkus.oidc.public-key", passes.publicKey()),
        Map.entry("quarkus.oidc.auth-server-url", ""),
        Map.entry("quarkus.oidc.token.issuer", "any"),
        Map.entry("quarkus.oidc-client.client-enabled", "false"),
        Map.entry("quarkus.otel.sdk.disabled", "true"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(Path data) throws IOException {
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (send(HttpRequest.newBuilder(health).build()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It listens when it is up.
        rest();
        continue;
      }
      rest();
    }
    close();
    throw new IOException("the service did not start: see " + data.resolve("talent.log"));
  }

  /** Until the import is over; gives its last state. */
  JsonNode importPool(Path roster) throws IOException {
    HttpRequest queue =
        request("/api/v1/pool/imports", passes.officerOfTheNation())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(form(roster))
            .build();
    HttpResponse<String> queued = require(send(queue), 202);
    String location = queued.headers().firstValue("Location").orElseThrow();
    String path = URI.create(location).getPath();
    JsonNode state = state(path);
    while (List.of("QUEUED", "RUNNING").contains(state.path("status").asText())) {
      rest();
      state = state(path);
    }
    if (!state.path("status").asText().equals("DONE") || state.path("failed").asLong() > 0) {
      throw new IOException("the import went wrong: " + state);
    }
    return state;
  }

  private JsonNode state(String path) throws IOException {
    return JSON.readTree(
        require(send(request(path, passes.officerOfTheNation()).build()), 200).body());
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

  List<Found> candidates(String text) throws IOException {
    ObjectNode query = JSON.createObjectNode().put("text", text).put("limit", Tally.DEPTH);
    HttpRequest search =
        request("/internal/candidates/search", passes.service())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(query.toString(), StandardCharsets.UTF_8))
            .build();
    JsonNode answer = JSON.readTree(require(send(search), 200).body());
    List<Found> found = new ArrayList<>();
    answer
        .path("candidates")
        .forEach(
            one ->
                found.add(
                    new Found(
                        one.path("craftsmanId").asText(), one.path("occupationCode").asText())));
    return found;
  }

  /** Megabytes, now and at most; empty where the system does not tell. */
  String memory() {
    try {
      StringBuilder told = new StringBuilder();
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) {
          long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
          told.append(line.startsWith("VmRSS") ? "now " : "at most ")
              .append(kilobytes >> 10)
              .append(" MB ");
        }
      }
      return told.toString().strip();
    } catch (IOException untold) {
      return "not told by this system";
    }
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static HttpResponse<String> require(HttpResponse<String> response, int status)
      throws IOException {
    if (response.statusCode() != status) {
      throw new IOException(
          response.request().uri() + " answered " + response.statusCode() + ": " + response.body());
    }
    return response;
  }

  static void rest() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
