package org.jiangqiao.talent;

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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The matching service as deletions see it: the account says what somebody has promised. */
public class CaseDesk implements QuarkusTestResourceLifecycleManager {

  /** An enterprise waits for them. */
  static final String AWAITED = "awaited-";

  /** Nobody can say. */
  static final String OFFLINE = "offline-";

  /** Where a test says for whom. */
  static final String AWAIT = "/await/";

  static final String CASE = "JQ-2026-440306-000012";

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String OPEN =
      "[{\"kind\":\"ENGAGEMENT\",\"caseNumber\":\"%s\",\"visitAt\":\"2026-12-01T01:00:00Z\"}]"
          .formatted(CASE);

  /** Of those a test says at what times. */
  private final Set<String> awaited = ConcurrentHashMap.newKeySet();

  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/internal/obligations", this::obligations);
    server.createContext(AWAIT, this::await);
    server.start();
    return Map.of(
        "quarkus.rest-client.matching.url", "http://localhost:" + server.getAddress().getPort());
  }

  private void obligations(HttpExchange exchange) throws IOException {
    try (exchange) {
      String account = JSON.readTree(exchange.getRequestBody()).path("accountId").asText();
      if (account.startsWith(OFFLINE)) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      boolean open = account.startsWith(AWAITED) || awaited.contains(account);
      byte[] answer = (open ? OPEN : "[]").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  /** From now on, or no longer. */
  private void await(HttpExchange exchange) throws IOException {
    try (exchange) {
      String account = exchange.getRequestURI().getPath().substring(AWAIT.length());
      if (exchange.getRequestMethod().equals("POST")) {
        awaited.add(account);
      } else {
        awaited.remove(account);
      }
      exchange.sendResponseHeaders(204, -1);
    }
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
