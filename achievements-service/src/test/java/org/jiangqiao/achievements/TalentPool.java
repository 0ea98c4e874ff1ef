package org.jiangqiao.achievements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The talent service as reviews see it: one reviewer is in the pool, of one nobody can say. */
public class TalentPool implements QuarkusTestResourceLifecycleManager {

  static final String REVIEWER_IN_THE_POOL = "pingshen-gongjiang";
  static final String THEIR_ENTRY = "0192f0c0-0000-7000-8000-0000000000aa";
  static final String THEIR_NAME = "演示工匠·评审一";
  static final String UNREACHABLE = "pingshen-offline";

  private static final ObjectMapper JSON = new ObjectMapper();

  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/internal/craftsmen/lookup", TalentPool::lookup);
    server.start();
    return Map.of("jiangqiao.talent.url", "http://localhost:" + server.getAddress().getPort());
  }

  private static void lookup(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode account = JSON.readTree(exchange.getRequestBody()).at("/accountIds/0");
      if (account.asText().equals(UNREACHABLE)) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      String found =
          account.asText().equals(REVIEWER_IN_THE_POOL)
              ? "[{\"id\":\"%s\",\"name\":\"%s\"}]".formatted(THEIR_ENTRY, THEIR_NAME)
              : "[]";
      byte[] answer = found.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
