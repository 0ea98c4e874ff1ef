package org.jiangqiao.matching.testing;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Talent and achievements as their contracts say, over real HTTP; controlled over HTTP as well,
 * because a test resource lives in another class loader than the tests.
 */
final class NeighbourServer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final Map<String, ArrayNode> candidatesByMark = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> absences = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> likelyByMark = new ConcurrentHashMap<>();
  private final Map<String, ObjectNode> craftsmen = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final Map<String, Boolean> away = new ConcurrentHashMap<>();

  NeighbourServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    on("/internal/answers", this::answer);
    on("/api/v1/corpus", this::corpus);
    on("/internal/candidates/search", this::candidates);
    on("/internal/candidates/fit", this::fit);
    on("/internal/craftsmen/invitable", (body, exchange) -> Map.of("count", 280));
    on("/internal/craftsmen/lookup", this::lookup);
    on("/internal/craftsmen/calendars", this::calendars);
    on("/internal/events", this::event);
    on("/control/candidates", this::addCandidates);
    on("/control/craftsman", this::addCraftsman);
    on("/control/absence", this::absence);
    on("/control/away", this::away);
    on("/control/events", this::events);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  private interface Reply {
    Object to(JsonNode body, HttpExchange exchange) throws IOException;
  }

  private static final class Away extends IOException {}

  private void on(String path, Reply reply) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            byte[] sent = exchange.getRequestBody().readAllBytes();
            JsonNode body = sent.length == 0 ? JSON.createObjectNode() : JSON.readTree(sent);
            byte[] answer = JSON.writeValueAsBytes(reply.to(body, exchange));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
          } catch (Away away) {
            exchange.sendResponseHeaders(503, -1);
          }
        });
  }

  private Object answer(JsonNode body, HttpExchange exchange) throws IOException {
    String question = body.path("question").asText();
    requirePresent("answers", question);
    ObjectNode answer = JSON.createObjectNode();
    answer.put("id", UUID.nameUUIDFromBytes(question.getBytes()).toString());
    answer.put("question", question).put("createdAt", "2026-11-20T00:00:00Z");
    answer.put("mode", "EXTRACTIVE");
    if (question.contains("月球")) {
      answer.put("outcome", "REFUSED").putArray("statements");
      answer
          .putObject("refusal")
          .put("code", "NOTHING_FOUND")
          .put("reason", "语料库中没有依据")
          .put("whatWouldHelp", "补充设备型号")
          .put("whatHappensNext", "将请工匠答疑");
      return answer;
    }
    answer.put("outcome", "ANSWERED");
    ObjectNode statement = answer.putArray("statements").addObject().put("text", "先检查尾座中心。");
    cite(statement.putArray("citations").addObject(), "先检查尾座中心。");
    cite(statement.putArray("disagreeing").addObject(), "先检查刀具。");
    return answer;
  }

  private static void cite(ObjectNode citation, String quote) {
    citation
        .put("documentId", UUID.randomUUID().toString())
        .put("documentVersion", 1)
        .put("documentTitle", "细长轴车削")
        .put("kind", "KNOWLEDGE")
        .put("start", 0)
        .put("end", quote.length())
        .put("quote", quote)
        .put("source", "匠桥示例语料")
        .put("licence", "Apache-2.0")
        .put("score", 0.9);
  }

  private Object corpus(JsonNode body, HttpExchange exchange) {
    ObjectNode result = JSON.createObjectNode();
    boolean solved = exchange.getRequestURI().getQuery().contains("CASE_STUDY");
    result
        .putArray("items")
        .addObject()
        .put("id", new UUID(7, solved ? 1 : 2).toString())
        .put("kind", solved ? "CASE_STUDY" : "KNOWLEDGE")
        .put("title", solved ? "细长轴锥度案例" : "细长轴车削")
        .put("highlight", "<mark>细长轴</mark>")
        .put("score", 1.0);
    return result;
  }

  private Object candidates(JsonNode body, HttpExchange exchange) throws IOException {
    String text = body.path("text").asText();
    ObjectNode result = JSON.createObjectNode();
    ArrayNode found = result.putArray("candidates");
    for (Map.Entry<String, ArrayNode> marked : candidatesByMark.entrySet()) {
      if (text.contains(marked.getKey())) {
        requirePresent("candidates", text);
        marked.getValue().forEach(one -> addRelevant(found, one));
        JsonNode likely = likelyByMark.get(marked.getKey());
        if (likely != null) {
          result.set("likelyOccupations", likely);
        }
      }
    }
    return result;
  }

  private static void addRelevant(ArrayNode found, JsonNode candidate) {
    if (candidate.path("relevance").asDouble() > 0) {
      found.add(candidate);
    }
  }

  private Object lookup(JsonNode body, HttpExchange exchange) {
    ArrayNode found = JSON.createArrayNode();
    for (JsonNode id : body.path("ids")) {
      ObjectNode craftsman = craftsmen.get(id.asText());
      if (craftsman != null) {
        found.add(craftsman);
      }
    }
    for (JsonNode account : body.path("accountIds")) {
      craftsmen.values().stream()
          .filter(one -> one.path("accountId").equals(account))
          .forEach(found::add);
    }
    return found;
  }

  private Object calendars(JsonNode body, HttpExchange exchange) {
    ArrayNode found = JSON.createArrayNode();
    for (JsonNode id : body.path("ids")) {
      ObjectNode craftsman = craftsmen.get(id.asText());
      if (craftsman != null) {
        ObjectNode calendar = found.addObject();
        calendar.put("id", id.asText()).put("invitable", true).put("monthlyCapacity", 4);
        calendar.set("name", craftsman.path("name"));
        calendar.set("regionCode", craftsman.path("regionCode"));
        calendar.set("absentOn", absences.getOrDefault(id.asText(), JSON.createArrayNode()));
      }
    }
    return found;
  }

  private Object absence(JsonNode body, HttpExchange exchange) {
    absences.put(body.path("id").asText(), body.path("days"));
    return Map.of();
  }

  /** As those are told who were found for a text with the same mark. */
  private Object fit(JsonNode body, HttpExchange exchange) throws IOException {
    ArrayNode fits = JSON.createArrayNode();
    for (JsonNode problem : body.path("problems")) {
      String text = problem.path("text").asText();
      requirePresent("candidates", text);
      for (Map.Entry<String, ArrayNode> marked : candidatesByMark.entrySet()) {
        for (JsonNode candidate : marked.getValue()) {
          if (text.contains(marked.getKey())
              && candidate.path("craftsmanId").equals(body.path("craftsmanId"))) {
            fits.addObject()
                .put("problemId", problem.path("id").asText())
                .set("candidate", candidate);
          }
        }
      }
    }
    return fits;
  }

  private Object event(JsonNode body, HttpExchange exchange) {
    events.add(body);
    return Map.of();
  }

  private Object addCandidates(JsonNode body, HttpExchange exchange) {
    String mark = body.path("mark").asText();
    candidatesByMark.put(mark, (ArrayNode) body.path("candidates"));
    if (body.has("likelyOccupations")) {
      likelyByMark.put(mark, body.path("likelyOccupations"));
    }
    return Map.of();
  }

  private Object addCraftsman(JsonNode body, HttpExchange exchange) {
    craftsmen.put(body.path("id").asText(), (ObjectNode) body);
    return Map.of();
  }

  private Object away(JsonNode body, HttpExchange exchange) {
    String what = body.path("what").asText() + " " + body.path("mark").asText();
    away.put(what, body.path("away").asBoolean());
    return Map.of();
  }

  private void requirePresent(String what, String text) throws Away {
    for (Map.Entry<String, Boolean> mark : away.entrySet()) {
      String[] parts = mark.getKey().split(" ", 2);
      if (mark.getValue() && parts[0].equals(what) && text.contains(parts[1])) {
        throw new Away();
      }
    }
  }

  private Object events(JsonNode body, HttpExchange exchange) {
    return events;
  }
}
