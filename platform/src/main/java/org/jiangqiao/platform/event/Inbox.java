package org.jiangqiao.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;

/** Applies each event once, whatever the number of its deliveries. */
@ApplicationScoped
class Inbox {

  private final Sql sql;
  private final List<EventHandler> handlers;
  private final Clock clock;

  Inbox(Sql sql, @All List<EventHandler> handlers, Clock clock) {
    this.sql = sql;
    this.handlers = handlers;
    this.clock = clock;
  }

  /** A simultaneous delivery of the same event waits here for the first to commit. */
  @Transactional
  void receive(UUID eventId, String type, String subject, JsonNode data) {
    int inserted =
        sql.update(
            """
            INSERT INTO event_inbox (event_id, type, received_at) VALUES (?, ?, ?)
            ON CONFLICT (event_id) DO NOTHING
            """,
            eventId,
            type,
            clock.instant());
    if (inserted == 1) {
      handlers.stream()
          .filter(handler -> handler.type().equals(type))
          .forEach(handler -> handler.handle(eventId, subject, data));
    }
  }

  int deleteReceived(Instant before) {
    return sql.update("DELETE FROM event_inbox WHERE received_at < ?", before);
  }
}
