package org.jiangqiao.platform.app;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jiangqiao.platform.event.EventHandler;
import org.jiangqiao.platform.problem.Problem;

@ApplicationScoped
class ToolSeen implements EventHandler {

  record Seen(UUID eventId, String subject, JsonNode data) {}

  private final List<Seen> seen = new CopyOnWriteArrayList<>();

  private final Tools tools;

  ToolSeen(Tools tools) {
    this.tools = tools;
  }

  long timesSeen(UUID eventId) {
    return seen.stream().filter(event -> event.eventId().equals(eventId)).count();
  }

  @Override
  public String type() {
    return "org.jiangqiao.test.tool-seen";
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    tools.persist(new Tool(data.get("name").asText(), 1));
    if (data.has("fail")) {
      throw Problem.conflict("tool.broken", subject);
    }
    seen.add(new Seen(eventId, subject, data));
  }
}
