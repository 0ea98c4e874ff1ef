package org.jiangqiao.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Stands for a service behind the gateway; what it saw is asked for under /control. */
final class StubService implements AutoCloseable {
  private final HttpServer server;
  private final AtomicInteger bytesSeen = new AtomicInteger();
  private final AtomicBoolean streamBroken = new AtomicBoolean();
  private CountDownLatch nextEvent = new CountDownLatch(1);

  StubService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/v1/craftsmen", this::echo);
    server.createContext("/api/v1/answers", this::echo);
    server.createContext("/api/v1/code-lists", exchange -> send(exchange, 200, "中".repeat(4000)));
    server.createContext("/api/v1/notifications/stream", this::stream);
    server.createContext("/api/v1/attachments", this::receive);
    server.createContext("/control/next-event", this::releaseEvent);
    server.createContext("/control/bytes", e -> send(e, 200, String.valueOf(bytesSeen.get())));
    server.createContext("/control/broken", e -> send(e, 200, String.valueOf(streamBroken.get())));
    server.start();
  }

  URI origin() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The request as it arrived: one header a line. */
  private void echo(HttpExchange exchange) throws IOException {
    String headers =
        exchange.getRequestHeaders().entrySet().stream()
            .map(header -> header.getKey().toLowerCase() + ": " + header.getValue().getFirst())
            .collect(Collectors.joining("\n", exchange.getRequestURI() + "\n", ""));
    exchange.getResponseHeaders().set("X-Request-Id", "the-service's-own");
    send(exchange, 200, headers);
  }

  private void stream(HttpExchange exchange) throws IOException {
    nextEvent = new CountDownLatch(1);
    streamBroken.set(false);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      write(out, "data: first\n\n");
      nextEvent.await();
      write(out, "data: second\n\n");
      while (true) {
        write(out, ": still here\n\n");
        Thread.sleep(50);
      }
    } catch (IOException clientGone) {
      streamBroken.set(true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void receive(HttpExchange exchange) throws IOException {
    bytesSeen.set(0);
    try (InputStream body = exchange.getRequestBody()) {
      byte[] buffer = new byte[8192];
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        bytesSeen.addAndGet(read);
      }
    }
    send(exchange, 201, String.valueOf(bytesSeen.get()));
  }

  private void releaseEvent(HttpExchange exchange) throws IOException {
    nextEvent.countDown();
    send(exchange, 200, "");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    nextEvent.countDown();
    server.stop(0);
  }
}
