package org.jiangqiao.achievements.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jiangqiao.achievements.corpus.TrackRecord;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.database.SqlFailure;

/**
 * Learns from what is said of answers. Only <em>solved</em> counts, once for each answer, and only
 * from somebody who can be asked about it: a visitor's word is kept, but could be anybody's.
 */
@ApplicationScoped
class SolvedAnswers implements TrackRecord {

  private static final Logger LOG = Logger.getLogger(SolvedAnswers.class);

  private final Sql sql;

  SolvedAnswers(Sql sql) {
    this.sql = sql;
  }

  /** The last word on an answer holds. */
  void judged(Answer answer, FeedbackVerdict verdict) {
    if (answer.askedBy() == null && answer.helpRequestId() == null) {
      return;
    }
    sql.update("DELETE FROM solved_by WHERE answer_id = ?", answer.id());
    if (verdict == FeedbackVerdict.SOLVED) {
      cited(answer)
          .forEach(
              document ->
                  sql.update(
                      "INSERT INTO solved_by (document_id, answer_id) VALUES (?, ?)",
                      document,
                      answer.id()));
    }
  }

  private static List<UUID> cited(Answer answer) {
    return answer.statements().stream()
        .flatMap(statement -> statement.citations().stream())
        .map(Citation::documentId)
        .distinct()
        .toList();
  }

  /** Without the database searches go on, by words and meaning alone. */
  @Override
  public Map<UUID, Integer> solved(Collection<UUID> documents) {
    try {
      return counted(documents);
    } catch (SqlFailure away) {
      LOG.warn("What has solved something is not known for the moment", away);
      return Map.of();
    }
  }

  private Map<UUID, Integer> counted(Collection<UUID> documents) {
    Map<UUID, Integer> counts = new HashMap<>();
    sql.list(
            "SELECT document_id, count(*) FROM solved_by WHERE document_id = ANY (?)"
                + " GROUP BY document_id",
            row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)),
            (Object) documents.toArray(UUID[]::new))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }
}
