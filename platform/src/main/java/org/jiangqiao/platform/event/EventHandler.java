package org.jiangqiao.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** A bean that applies events of one type; called once for each event id, in one transaction. */
public interface EventHandler {

  String type();

  void handle(UUID eventId, String subject, JsonNode data);
}
