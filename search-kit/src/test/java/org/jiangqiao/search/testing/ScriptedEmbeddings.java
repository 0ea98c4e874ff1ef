package org.jiangqiao.search.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** An embedding endpoint over HTTP: texts with the same characters mean the same to it. */
public final class ScriptedEmbeddings implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile int status = 200;
  private volatile int dimensions = 512;
  private volatile double common = 1;
  private volatile String lastRequest = "";

  public ScriptedEmbeddings() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/embeddings", this::answer);
    server.start();
  }

  /** As a service has it configured. */
  public String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/v1";
  }

  /** What it answers from now on. */
  public void answersWith(int newStatus) {
    status = newStatus;
  }

  public void givesDimensions(int newDimensions) {
    dimensions = newDimensions;
  }

  /**
   * @param inCommon what all vectors have in common: the more, the nearer everything is to
   *     everything
   */
  public void findsAllAlike(double inCommon) {
    common = inCommon;
  }

  public int calls() {
    return calls.get();
  }

  public String lastRequest() {
    return lastRequest;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      calls.incrementAndGet();
      lastRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      byte[] body = JSON.writeValueAsBytes(vectors(JSON.readTree(lastRequest)));
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private ObjectNode vectors(JsonNode request) {
    ObjectNode answer = JSON.createObjectNode().put("object", "list").put("model", "scripted");
    ArrayNode data = answer.putArray("data");
    JsonNode input = request.path("input");
    for (int i = 0; i < input.size(); i++) {
      ArrayNode vector =
          data.addObject().put("object", "embedding").put("index", i).putArray("embedding");
      for (double component : vector(input.get(i).asText())) {
        vector.add(component);
      }
    }
    answer.putObject("usage").put("prompt_tokens", 1).put("total_tokens", 1);
    return answer;
  }

  private double[] vector(String text) {
    double[] vector = new double[dimensions];
    text.chars().filter(Character::isLetter).forEach(c -> vector[1 + c * 31 % (dimensions - 1)]++);
    vector[0] = common;
    return vector;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
