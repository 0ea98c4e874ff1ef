package org.jiangqiao.matching.candidate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The talent service as far as the matching sees it; static, because the test has no other way in. */
public class TalentStub implements QuarkusTestResourceLifecycleManager {

  static final AtomicInteger SEARCHES = new AtomicInteger();
  static volatile String found = "{\"candidates\":[]}";
  static volatile String lastSearch = "";
  static volatile boolean away;

  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/internal/candidates/search", TalentStub::search);
    server.start();
    return Map.of(
        "quarkus.rest-client.talent.url", "http://localhost:" + server.getAddress().getPort());
  }

  private static void search(HttpExchange exchange) throws IOException {
    SEARCHES.incrementAndGet();
    lastSearch = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    byte[] body = (away ? "{}" : found).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(away ? 503 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
