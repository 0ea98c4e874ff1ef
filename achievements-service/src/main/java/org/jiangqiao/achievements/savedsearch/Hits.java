package org.jiangqiao.achievements.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.platform.database.Sql;

/** The table {@code saved_search_hit}. */
@ApplicationScoped
class Hits {

  /** Of each search the latest stay to be read. */
  private static final int KEPT = 200;

  record Row(UUID document, Instant foundAt) {}

  private final Sql sql;

  Hits(Sql sql) {
    this.sql = sql;
  }

  /** How many of them, in this version, are new to the search. */
  int add(UUID search, Collection<CorpusDocument> found, Instant now) {
    int fresh = 0;
    for (CorpusDocument document : found) {
      fresh +=
          sql.update(
              """
              INSERT INTO saved_search_hit AS known (search_id, document_id, version, found_at)
              VALUES (?, ?, ?, ?)
              ON CONFLICT (search_id, document_id) DO UPDATE
              SET version = excluded.version, found_at = excluded.found_at
              WHERE known.version < excluded.version
              """,
              search,
              document.id(),
              document.version(),
              now);
    }
    return fresh;
  }

  /** Forgets what can neither be found again nor is among the latest. */
  void forget(UUID search, Instant before) {
    sql.update(
        """
        DELETE FROM saved_search_hit WHERE search_id = ? AND found_at < ? AND document_id NOT IN (
          SELECT document_id FROM saved_search_hit WHERE search_id = ?
          ORDER BY found_at DESC, document_id DESC LIMIT ?)
        """,
        search,
        before,
        search,
        KEPT);
  }

  /** Latest first. */
  List<Row> latest(UUID search) {
    return sql.list(
        """
        SELECT document_id, found_at FROM saved_search_hit WHERE search_id = ?
        ORDER BY found_at DESC, document_id DESC LIMIT ?
        """,
        row -> new Row(row.getObject("document_id", UUID.class), Sql.instant(row, "found_at")),
        search,
        KEPT);
  }

  /** When something was last found, of searches for which anything was. */
  Map<UUID, Instant> lastFound(Collection<UUID> searches) {
    Map<UUID, Instant> times = new HashMap<>();
    sql.list(
            "SELECT search_id, max(found_at) AS at FROM saved_search_hit WHERE search_id = ANY (?)"
                + " GROUP BY search_id",
            row -> Map.entry(row.getObject("search_id", UUID.class), Sql.instant(row, "at")),
            (Object) searches.toArray(UUID[]::new))
        .forEach(entry -> times.put(entry.getKey(), entry.getValue()));
    return times;
  }
}
