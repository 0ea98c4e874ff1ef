package org.jiangqiao.matching.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;

/**
 * What the talent service has told about craftsmen who go. Stored rankings still name them, so this
 * is asked before anybody of a ranking is invited.
 */
@ApplicationScoped
public class Departures {

  /**
   * Of two words about somebody the later one counts, in whatever order they come; the end is
   * final.
   */
  private static final String HEARD =
      """
      INSERT INTO departure (craftsman_id, state, as_of) VALUES (?, ?, ?)
      ON CONFLICT (craftsman_id) DO UPDATE SET state = excluded.state, as_of = excluded.as_of
      WHERE departure.state <> 'ERASED' AND departure.as_of < excluded.as_of
      """;

  private static final String ERASED =
      """
      INSERT INTO departure (craftsman_id, state, as_of) SELECT unnest(?::uuid[]), 'ERASED', ?
      ON CONFLICT (craftsman_id) DO UPDATE SET state = 'ERASED', as_of = excluded.as_of
      """;

  private final Sql sql;

  Departures(Sql sql) {
    this.sql = sql;
  }

  /**
   * @return whether that is news
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean leaving(UUID craftsman, Instant at) {
    claim(craftsman);
    return sql.update(HEARD, craftsman, "LEAVING", at) == 1;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void staying(UUID craftsman, Instant at) {
    claim(craftsman);
    sql.update(HEARD, craftsman, "STAYING", at);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void erased(Collection<UUID> craftsmen, Instant at) {
    craftsmen.stream().sorted().forEach(this::claim);
    sql.update(ERASED, craftsmen.toArray(UUID[]::new), at);
  }

  /** Those of them who leave or have left. */
  public Set<UUID> among(Collection<UUID> craftsmen) {
    return known(craftsmen, "state <> 'STAYING'");
  }

  public boolean isErased(UUID craftsman) {
    return !known(List.of(craftsman), "state = 'ERASED'").isEmpty();
  }

  private Set<UUID> known(Collection<UUID> craftsmen, String condition) {
    return new HashSet<>(
        sql.list(
            "SELECT craftsman_id FROM departure WHERE craftsman_id = ANY (?) AND " + condition,
            row -> row.getObject(1, UUID.class),
            (Object) craftsmen.toArray(UUID[]::new)));
  }

  /** By the lock under which people are invited: an invitation is either seen here or not sent. */
  private void claim(UUID craftsman) {
    sql.list(
        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> row.getInt(1),
        craftsman.toString());
  }
}
