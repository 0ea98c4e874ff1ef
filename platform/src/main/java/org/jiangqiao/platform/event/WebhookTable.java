package org.jiangqiao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jspecify.annotations.Nullable;

/** The table {@code webhook}. */
@ApplicationScoped
class WebhookTable {

  private final Sql sql;

  WebhookTable(Sql sql) {
    this.sql = sql;
  }

  void add(Webhook webhook, String by) {
    sql.update(
        """
        INSERT INTO webhook (id, url, types, description, generation, created_at, created_by)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        webhook.id(),
        webhook.url().toString(),
        webhook.types().toArray(String[]::new),
        webhook.description(),
        webhook.generation(),
        webhook.createdAt(),
        by);
  }

  List<Webhook> all() {
    return sql.list("SELECT * FROM webhook ORDER BY id", WebhookTable::webhook);
  }

  List<Webhook> active() {
    return sql.list(
        "SELECT * FROM webhook WHERE disabled_reason IS NULL ORDER BY id", WebhookTable::webhook);
  }

  Optional<Webhook> find(UUID id) {
    return sql.one("SELECT * FROM webhook WHERE id = ?", WebhookTable::webhook, id);
  }

  int remove(UUID id) {
    return sql.update("DELETE FROM webhook WHERE id = ?", id);
  }

  void enable(UUID id) {
    sql.update("UPDATE webhook SET disabled_reason = NULL WHERE id = ?", id);
  }

  void changeSecret(UUID id) {
    sql.update("UPDATE webhook SET generation = generation + 1 WHERE id = ?", id);
  }

  void delivered(UUID id, Instant at) {
    sql.update("UPDATE webhook SET delivered_at = ? WHERE id = ?", at, id);
  }

  /** Whether it was active until now. */
  boolean disable(UUID id, String reason) {
    return sql.update(
            "UPDATE webhook SET disabled_reason = ? WHERE id = ? AND disabled_reason IS NULL",
            reason,
            id)
        == 1;
  }

  private static Webhook webhook(ResultSet row) throws SQLException {
    return new Webhook(
        row.getObject("id", UUID.class),
        URI.create(row.getString("url")),
        List.of((String[]) row.getArray("types").getArray()),
        row.getString("description"),
        row.getInt("generation"),
        row.getString("disabled_reason"),
        instant(row.getObject("delivered_at", OffsetDateTime.class)),
        Sql.instant(row, "created_at"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
