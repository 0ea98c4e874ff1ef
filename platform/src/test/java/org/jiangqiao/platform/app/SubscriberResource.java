package org.jiangqiao.platform.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Another service, which writes down what it gets and answers as it is told. */
public class SubscriberResource implements QuarkusTestResourceLifecycleManager {

  record Received(String path, Map<String, List<String>> headers, JsonNode body, String text) {
    String header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .map(header -> header.getValue().getFirst())
          .findFirst()
          .orElse("");
    }
  }

  private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
  private static final AtomicInteger PORT = new AtomicInteger();
  private static final AtomicInteger STATUS = new AtomicInteger(200);
  private static final ObjectMapper JSON = new ObjectMapper();

  private HttpServer server;

  static List<Received> received() {
    return RECEIVED;
  }

  /** Where it is for subscribers outside. */
  static String hook() {
    return "http://localhost:" + PORT.get() + "/hook";
  }

  static void answer(int status) {
    STATUS.set(status);
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", SubscriberResource::receive);
    server.start();
    PORT.set(server.getAddress().getPort());
    return Map.of(
        "jiangqiao.events.subscribers.neighbour.url",
        "http://localhost:" + server.getAddress().getPort(),
        "jiangqiao.events.subscribers.neighbour.types",
        "org.jiangqiao.test.tool-created,org.jiangqiao.test.other",
        "jiangqiao.events.max-attempts",
        "4",
        "jiangqiao.webhooks.private-addresses",
        "true");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private static void receive(HttpExchange exchange) throws IOException {
    String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    RECEIVED.add(
        new Received(
            exchange.getRequestURI().getPath(),
            Map.copyOf(exchange.getRequestHeaders()),
            JSON.readTree(text),
            text));
    exchange.sendResponseHeaders(STATUS.get(), -1);
    exchange.close();
  }
}
