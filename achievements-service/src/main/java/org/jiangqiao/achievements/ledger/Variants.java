package org.jiangqiao.achievements.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;

/** The table {@code unanswered_question_variant}. */
@ApplicationScoped
class Variants {

  /** More wordings of one question tell nothing new; they are still counted in the entry. */
  private static final int KEPT = 20;

  private final Sql sql;

  Variants(Sql sql) {
    this.sql = sql;
  }

  void add(UUID question, AskedQuestion asked, Instant now) {
    sql.update(
        """
        INSERT INTO unanswered_question_variant AS known
          (question_id, normalised, question, times_asked, last_asked_at)
        SELECT ?, ?, ?, 1, ? WHERE
          (SELECT count(*) FROM unanswered_question_variant WHERE question_id = ?) < ?
          OR EXISTS (SELECT FROM unanswered_question_variant
                     WHERE question_id = ? AND normalised = ?)
        ON CONFLICT (question_id, normalised) DO UPDATE
        SET times_asked = known.times_asked + 1, last_asked_at = excluded.last_asked_at
        """,
        question,
        asked.normalised(),
        asked.text(),
        now,
        question,
        KEPT,
        question,
        asked.normalised());
  }

  /** Most frequent first; those without are absent. */
  Map<UUID, List<Variant>> of(Collection<UUID> questions) {
    Map<UUID, List<Variant>> variants = new HashMap<>();
    sql.list(
            """
            SELECT question_id, question, times_asked, last_asked_at
            FROM unanswered_question_variant WHERE question_id = ANY (?)
            ORDER BY times_asked DESC, last_asked_at DESC
            """,
            row ->
                Map.entry(
                    row.getObject("question_id", UUID.class),
                    new Variant(
                        row.getString("question"),
                        row.getInt("times_asked"),
                        Sql.instant(row, "last_asked_at"))),
            (Object) questions.toArray(UUID[]::new))
        .forEach(
            found ->
                variants
                    .computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                    .add(found.getValue()));
    return variants;
  }
}
