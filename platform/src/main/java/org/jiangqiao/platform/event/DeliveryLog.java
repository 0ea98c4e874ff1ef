package org.jiangqiao.platform.event;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What was sent to whom, and sending it again. */
@ApplicationScoped
class DeliveryLog {

  private record Row(long position, DeliveryEntry entry) {}

  private final Sql sql;
  private final WebhookTable webhooks;
  private final SchedulerClient scheduler;
  private final Audit audit;
  private final Clock clock;

  DeliveryLog(Sql sql, WebhookTable webhooks, SchedulerClient scheduler, Audit audit, Clock clock) {
    this.sql = sql;
    this.webhooks = webhooks;
    this.scheduler = scheduler;
    this.audit = audit;
    this.clock = clock;
  }

  /** Newest first. */
  Page<DeliveryEntry> page(
      @Nullable DeliveryStatus status, @Nullable String subscriber, PageRequest page) {
    List<Row> rows =
        sql.list(
            """
            SELECT d.*, e.type, e.occurred_at
            FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
            WHERE d.status = coalesce(?, d.status) AND d.subscriber = coalesce(?, d.subscriber)
              AND d.position < ?
            ORDER BY d.position DESC LIMIT ?
            """,
            DeliveryLog::row,
            status == null ? null : status.name(),
            subscriber,
            before(page.cursor()),
            page.limit() + 1);
    return Page.of(rows, page.limit(), row -> Cursor.encode(row.position())).map(Row::entry);
  }

  private static long before(@Nullable String cursor) {
    if (cursor == null) {
      return Long.MAX_VALUE;
    }
    try {
      return Long.parseLong(Cursor.decode(cursor, 1).getFirst());
    } catch (NumberFormatException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }

  /** From the beginning of its attempts; who has it already applies it no second time. */
  @Transactional
  void replay(UUID eventId, String subscriber) {
    DeliveryKey key = new DeliveryKey(eventId, subscriber);
    int found =
        sql.update(
            """
            UPDATE outbox_delivery SET status = 'PENDING', attempts = 0, last_error = NULL
            WHERE event_id = ? AND subscriber = ?
            """,
            eventId,
            subscriber);
    if (found == 0) {
      throw Problem.notFound("delivery");
    }
    schedule(key);
    audit.record("event.replayed", "delivery", key, Map.of());
  }

  /** Everything that the webhook wants and that happened since, also while it was switched off. */
  @Transactional
  void replaySince(UUID webhookId, Instant since) {
    Webhook webhook = webhooks.find(webhookId).orElseThrow(() -> Problem.notFound("webhook"));
    if (!webhook.active()) {
      throw Problem.conflict("webhook-disabled");
    }
    String subscriber = Destinations.subscriber(webhookId);
    List<UUID> events =
        sql.list(
            """
            INSERT INTO outbox_delivery (event_id, subscriber, subject)
            SELECT id, ?, subject FROM outbox_event
            WHERE occurred_at >= ? AND (type = ANY (?) OR '*' = ANY (?)) ORDER BY occurred_at, id
            ON CONFLICT (event_id, subscriber)
              DO UPDATE SET status = 'PENDING', attempts = 0, last_error = NULL
            RETURNING event_id
            """,
            row -> row.getObject("event_id", UUID.class),
            subscriber,
            since,
            webhook.types().toArray(String[]::new),
            webhook.types().toArray(String[]::new));
    events.forEach(event -> schedule(new DeliveryKey(event, subscriber)));
    audit.record(
        "webhook.replayed", "webhook", webhookId, Map.of("since", since, "events", events.size()));
  }

  private void schedule(DeliveryKey key) {
    scheduler.scheduleIfNotExists(
        OutboxDelivery.TASK.instance(key.toString()).scheduledTo(clock.instant()));
  }

  private static Row row(ResultSet row) throws SQLException {
    OffsetDateTime delivered = row.getObject("delivered_at", OffsetDateTime.class);
    return new Row(
        row.getLong("position"),
        new DeliveryEntry(
            row.getObject("event_id", UUID.class),
            row.getString("type"),
            row.getString("subject"),
            Sql.instant(row, "occurred_at"),
            row.getString("subscriber"),
            DeliveryStatus.valueOf(row.getString("status")),
            row.getInt("attempts"),
            row.getString("last_error"),
            delivered == null ? null : delivered.toInstant()));
  }
}
