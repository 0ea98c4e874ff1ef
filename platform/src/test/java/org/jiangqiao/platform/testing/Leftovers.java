package org.jiangqiao.platform.testing;

import java.util.List;
import java.util.Set;
import org.jiangqiao.platform.database.Sql;

/** Where in a service's database a text still stands, in whatever table and column. */
public final class Leftovers {

  /** Deleted by age in any case; the trail names accounts by their ids, and has to. */
  private static final Set<String> TRANSIENT =
      Set.of(
          "outbox_event", "outbox_delivery", "idempotency_key", "scheduled_tasks", "audit_entry");

  private Leftovers() {}

  /** As {@code table.column}. */
  public static List<String> of(Sql sql, String text) {
    return columns(sql).stream().filter(column -> has(sql, column, text)).toList();
  }

  private static List<String> columns(Sql sql) {
    return sql
        .list(
            """
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = 'public'
              AND data_type IN ('text', 'character varying', 'jsonb', 'json', 'ARRAY')
            """,
            row -> row.getString(1) + "." + row.getString(2))
        .stream()
        .filter(column -> !TRANSIENT.contains(column.substring(0, column.indexOf('.'))))
        .toList();
  }

  private static boolean has(Sql sql, String column, String text) {
    String table = column.substring(0, column.indexOf('.'));
    String name = column.substring(column.indexOf('.') + 1);
    return sql.one(
            "SELECT 1 FROM %s WHERE position(? IN \"%s\"::text) > 0 LIMIT 1".formatted(table, name),
            row -> row.getInt(1),
            text)
        .isPresent();
  }
}
