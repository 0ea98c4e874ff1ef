package org.jiangqiao.bench.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What matching needs besides talent: tokens for itself, and a corpus that knows nothing. */
public final class Neighbours implements AutoCloseable {

  private static final String REFUSAL =
      """
      {"id":"019aa1b2-0c00-7d31-8a4e-5f6071829304","outcome":"REFUSED","mode":"EXTRACTIVE",
       "question":"","statements":[],"createdAt":"2026-11-20T00:00:00Z",
       "refusal":{"code":"NOTHING_FOUND","reason":"-","whatWouldHelp":"-","whatHappensNext":"-"}}
      """;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Neighbours(HttpServer server) {
    this.server = server;
  }

  public static Neighbours start(Passes passes) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Neighbours neighbours = new Neighbours(server);
    String token =
        "{\"access_token\":\""
            + passes.service()
            + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
    server.createContext("/token", exchange -> answer(exchange, token));
    server.createContext("/internal/answers", exchange -> answer(exchange, REFUSAL));
    server.createContext("/", exchange -> answer(exchange, "{\"items\":[]}"));
    server.setExecutor(neighbours.threads);
    server.start();
    return neighbours;
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
