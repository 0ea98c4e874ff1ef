package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.talent.craftsman.CraftsmanChanged;

/** Whose index entries are out of date: noted with the change itself, so that none is forgotten. */
@ApplicationScoped
class IndexQueue {

  private final Sql sql;

  IndexQueue(Sql sql) {
    this.sql = sql;
  }

  void add(@Observes CraftsmanChanged changed) {
    sql.update(
        "INSERT INTO index_queue (craftsman_id) SELECT unnest(?::uuid[])",
        (Object) changed.craftsmen().toArray(UUID[]::new));
  }

  void addEverybody() {
    sql.update("INSERT INTO index_queue (craftsman_id) SELECT id FROM craftsman");
  }

  /** Oldest first. */
  List<Row> next(int limit) {
    return sql.list(
        "SELECT id, craftsman_id FROM index_queue ORDER BY id LIMIT ?",
        row -> new Row(row.getLong("id"), row.getObject("craftsman_id", UUID.class)),
        limit);
  }

  /** Row by row: one with a lower id may have been committed after these were read. */
  void done(List<Row> rows) {
    sql.update(
        "DELETE FROM index_queue WHERE id = ANY (?)",
        (Object) rows.stream().map(Row::id).toArray(Long[]::new));
  }

  record Row(long id, UUID craftsman) {}
}
