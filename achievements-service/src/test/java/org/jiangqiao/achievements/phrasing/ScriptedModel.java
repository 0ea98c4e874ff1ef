package org.jiangqiao.achievements.phrasing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An endpoint of the OpenAI protocol that behaves as it is told, over real HTTP. */
public final class ScriptedModel implements AutoCloseable {

  /** What it does with a request. */
  public interface Script {
    void answer(HttpExchange exchange) throws IOException;
  }

  /** The same, when it depends on what was asked. */
  interface Reading {
    void answer(HttpExchange exchange, String request) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private ScriptedModel(Reading script) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          String request =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          requests.add(request);
          try (exchange) {
            script.answer(exchange, request);
          }
        });
    server.start();
  }

  public static ScriptedModel that(Script script) {
    return that((exchange, request) -> script.answer(exchange));
  }

  static ScriptedModel that(Reading script) {
    try {
      return new ScriptedModel(script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Streams the pieces as a model does. */
  public static ScriptedModel thatSays(String... pieces) {
    return that(exchange -> say(exchange, pieces));
  }

  static void say(HttpExchange exchange, String... pieces) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    for (String piece : pieces) {
      send(exchange, chunk(piece));
    }
    send(
        exchange,
        "{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
    send(exchange, "[DONE]");
  }

  static String chunk(String piece) {
    return "{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
        + piece.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
        + "\"}}]}";
  }

  static void send(HttpExchange exchange, String data) throws IOException {
    exchange.getResponseBody().write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  /** Begins to talk and never ends. */
  public static ScriptedModel thatStalls() {
    CountDownLatch never = new CountDownLatch(1);
    return that(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          send(exchange, chunk("先检查"));
          try {
            never.await(20, TimeUnit.SECONDS);
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/v1";
  }

  Phraser phraser(Duration timeout) {
    return Phraser.at(url(), null, "scripted", timeout);
  }

  List<String> requests() {
    return requests;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
