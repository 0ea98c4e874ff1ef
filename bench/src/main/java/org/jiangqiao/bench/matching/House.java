package org.jiangqiao.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Talent, matching and the gateway as they run in production, asked through the gateway. */
final class House implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "bench-boundary";
  private static final String UNLIMITED = "100000000";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Passes passes = new Passes(System.currentTimeMillis() / 1000);
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final List<ServiceProcess> services = new ArrayList<>();
  private URI gateway = URI.create("http://localhost");

  /**
   * @param home of the repository, where the services were built
   * @param data a directory of its own
   */
  static House start(Path home, Path data, String talentDatabase, String matchingDatabase)
      throws IOException {
    House house = new House();
    try {
      house.open(home, data, talentDatabase, matchingDatabase);
      return house;
    } catch (IOException | RuntimeException e) {
      house.close();
      throw e;
    }
  }

  private void open(Path home, Path data, String talentDatabase, String matchingDatabase)
      throws IOException {
    HttpServer authority = authority();
    running.push(() -> authority.stop(0));
    String tokens = "http://localhost:" + authority.getAddress().getPort() + "/token";

    Map<String, String> talent = settings(talentDatabase);
    talent.put("quarkus.oidc-client.client-enabled", "false");
    URI talentAddress = start(home, "talent-service", 1_500, data, talent);

    Map<String, String> matching = settings(matchingDatabase);
    matching.put("quarkus.oidc-client.token-path", tokens);
    matching.put("jiangqiao.talent.url", talentAddress.toString());
    URI matchingAddress = start(home, "matching-service", 320, data, matching);

    Map<String, String> door = identity();
    door.put("jiangqiao.talent.url", talentAddress.toString());
    door.put("jiangqiao.matching.url", matchingAddress.toString());
    door.put("jiangqiao.web.dir", webApp(data).toString());
    door.put("jiangqiao.limit.user", UNLIMITED);
    gateway = start(home, "gateway", 256, data, door);
  }

  private URI start(Path home, String module, int heap, Path data, Map<String, String> settings)
      throws IOException {
    ServiceProcess service =
        ServiceProcess.start(home, module, heap, data.resolve(module), settings);
    running.push(service);
    services.add(service);
    return service.address();
  }

  /** Where matching gets the token with which it asks talent. */
  private HttpServer authority() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/token",
        exchange -> {
          byte[] body =
              JSON.createObjectNode()
                  .put("access_token", passes.service())
                  .put("token_type", "Bearer")
                  .put("expires_in", 3600)
                  .toString()
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
    return server;
  }

  /** The gateway serves a web app; what it is does not matter here. */
  private static Path webApp(Path data) throws IOException {
    Path web = Files.createDirectories(data.resolve("web"));
    Files.writeString(web.resolve("index.html"), "<!doctype html><title>bench</title>");
    return web;
  }

  private Map<String, String> settings(String jdbcUrl) {
    Map<String, String> settings = identity();
    settings.put("quarkus.datasource.jdbc.url", jdbcUrl);
    settings.put("quarkus.datasource.username", "postgres");
    settings.put("quarkus.datasource.password", "postgres");
    return settings;
  }

  private Map<String, String> identity() {
    return new HashMap<>(
        Map.of(
            "quarkus.oidc.public-key", passes.publicKey(),
            "quarkus.oidc.auth-server-url", "",
            "quarkus.oidc.token.issuer", "any"));
  }

  /** Until the import is over; gives its last state. */
  JsonNode importPool(Path roster) throws IOException {
    HttpResponse<String> queued =
        require(
            send(
                request("/api/v1/pool/imports")
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(form(roster))
                    .build()),
            202);
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
    return JSON.readTree(require(send(request(path).build()), 200).body());
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

  /** A candidate as the officer's board has it. */
  record Listed(String craftsmanId, String name) {}

  /** Matches the case anew and gives the first candidates, as an officer sees them. */
  List<Listed> match(UUID helpRequest) throws IOException {
    HttpRequest match =
        request("/api/v1/help-requests/" + helpRequest + "/match-runs")
            .POST(BodyPublishers.noBody())
            .build();
    JsonNode answer = JSON.readTree(require(send(match), 201).body());
    List<Listed> found = new ArrayList<>();
    for (JsonNode one : answer.path("items")) {
      if (found.size() < Tally.DEPTH) {
        found.add(new Listed(one.path("craftsmanId").asText(), one.path("name").asText()));
      }
    }
    return found;
  }

  /** The first cases that suit the craftsman, as an officer looks them up. */
  List<UUID> suitable(String craftsmanId) throws IOException {
    HttpRequest ask =
        request(
                "/api/v1/help-requests/suitable?limit="
                    + Tally.DEPTH
                    + "&craftsmanId="
                    + craftsmanId)
            .build();
    JsonNode answer = JSON.readTree(require(send(ask), 200).body());
    List<UUID> found = new ArrayList<>();
    answer
        .path("items")
        .forEach(item -> found.add(UUID.fromString(item.path("helpRequest").path("id").asText())));
    return found;
  }

  String memory() {
    return String.join(", ", services.stream().map(ServiceProcess::memory).toList());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .header("Authorization", "Bearer " + passes.officerOfTheNation());
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

  @Override
  public void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        throw new IllegalStateException("A service does not stop", e);
      }
    }
    http.close();
  }
}
