package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jiangqiao.platform.database.Sql;

/** Occupations of which the index is to be told anew what their people do. */
@ApplicationScoped
class OccupationQueue {

  private final Sql sql;

  OccupationQueue(Sql sql) {
    this.sql = sql;
  }

  /** One that waits already waits for this change as well. */
  void add(Collection<String> codes) {
    sql.update(
        """
        INSERT INTO occupation_queue (code)
        SELECT code FROM unnest(?::text[]) AS code
        WHERE NOT EXISTS (SELECT FROM occupation_queue waiting WHERE waiting.code = code.code)
        """,
        (Object) codes.toArray(String[]::new));
  }

  /** Oldest first. */
  List<Row> next(int limit) {
    return sql.list(
        "SELECT id, code FROM occupation_queue ORDER BY id LIMIT ?",
        row -> new Row(row.getLong("id"), row.getString("code")),
        limit);
  }

  void done(List<Row> rows) {
    sql.update(
        "DELETE FROM occupation_queue WHERE id = ANY (?)",
        (Object) rows.stream().map(Row::id).toArray(Long[]::new));
  }

  record Row(long id, String code) {}
}
