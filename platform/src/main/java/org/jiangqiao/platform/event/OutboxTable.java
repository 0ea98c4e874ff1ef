package org.jiangqiao.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;

/** The tables {@code outbox_event} and {@code outbox_delivery}. */
@ApplicationScoped
class OutboxTable {

  /** An undelivered event: {@code turn} is false while an earlier one of its subject waits. */
  record Pending(OutboxEvent event, int attempts, boolean turn) {}

  private final Sql sql;
  private final ObjectMapper json;

  OutboxTable(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  void add(OutboxEvent event) {
    sql.update(
        """
        INSERT INTO outbox_event (id, type, subject, data, occurred_at, request_id)
        VALUES (?, ?, ?, ?::jsonb, ?, ?)
        """,
        event.id(),
        event.type(),
        event.subject(),
        event.data().toString(),
        event.occurredAt(),
        event.requestId());
  }

  void addDelivery(DeliveryKey key, String subject) {
    sql.update(
        "INSERT INTO outbox_delivery (event_id, subscriber, subject) VALUES (?, ?, ?)",
        key.eventId(),
        key.subscriber(),
        subject);
  }

  Optional<Pending> pending(DeliveryKey key) {
    return sql.one(
        """
        SELECT e.*, d.attempts, NOT EXISTS (
          SELECT FROM outbox_delivery earlier
          WHERE earlier.status = 'PENDING' AND earlier.subscriber = d.subscriber
            AND earlier.subject = d.subject AND earlier.position < d.position) AS turn
        FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
        WHERE d.event_id = ? AND d.subscriber = ? AND d.status = 'PENDING'
        """,
        this::pending,
        key.eventId(),
        key.subscriber());
  }

  void delivered(DeliveryKey key, Instant at) {
    sql.update(
        """
        UPDATE outbox_delivery
        SET status = 'DELIVERED', attempts = attempts + 1, last_error = NULL, delivered_at = ?
        WHERE event_id = ? AND subscriber = ?
        """,
        at,
        key.eventId(),
        key.subscriber());
  }

  void failed(DeliveryKey key, String error) {
    sql.update(
        """
        UPDATE outbox_delivery SET attempts = attempts + 1, last_error = ?
        WHERE event_id = ? AND subscriber = ?
        """,
        error,
        key.eventId(),
        key.subscriber());
  }

  void dead(DeliveryKey key, String error) {
    sql.update(
        """
        UPDATE outbox_delivery SET status = 'DEAD', attempts = attempts + 1, last_error = ?
        WHERE event_id = ? AND subscriber = ?
        """,
        error,
        key.eventId(),
        key.subscriber());
  }

  /** Forgets what everybody has had since before the given time; dead deliveries stay. */
  int deleteDelivered(Instant before) {
    return sql.update(
        """
        DELETE FROM outbox_event e WHERE e.occurred_at < ? AND NOT EXISTS (
          SELECT FROM outbox_delivery d WHERE d.event_id = e.id AND d.status <> 'DELIVERED')
        """,
        before);
  }

  /** Of deliveries that have not arrived, which are few. */
  long count(String status) {
    return sql.one(
            "SELECT count(*) FROM outbox_delivery WHERE status = ? AND status <> 'DELIVERED'",
            row -> row.getLong(1),
            status)
        .orElse(0L);
  }

  private Pending pending(ResultSet row) throws SQLException {
    try {
      OutboxEvent event =
          new OutboxEvent(
              row.getObject("id", UUID.class),
              row.getString("type"),
              row.getString("subject"),
              json.readTree(row.getString("data")),
              Sql.instant(row, "occurred_at"),
              row.getString("request_id"));
      return new Pending(event, row.getInt("attempts"), row.getBoolean("turn"));
    } catch (JsonProcessingException e) {
      throw new SQLException("outbox_event.data is not JSON", e);
    }
  }
}
