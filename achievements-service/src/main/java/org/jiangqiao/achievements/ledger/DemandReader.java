package org.jiangqiao.achievements.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;

/** Counts the ledger, as far as the caller's union answers for it. */
@RequestScoped
public class DemandReader {

  /** Digits of the code of a county; nothing below is counted apart. */
  private static final int COUNTY = 6;

  /** Rarer trades make the list longer and nobody wiser; they are in the total. */
  private static final int TRADES = 30;

  private static final String COUNTS =
      " count(*) AS questions, coalesce(sum(times_asked), 0) AS times";

  private static final String PART =
      """
       FROM unanswered_question WHERE status = ? AND coalesce(region_code, '') LIKE ?
       AND coalesce(region_code, '') LIKE ? AND (?::text IS NULL OR trade = ?)
      """;

  private final Sql sql;
  private final Caller caller;

  DemandReader(Sql sql, Caller caller) {
    this.sql = sql;
    this.caller = caller;
  }

  @Transactional
  public Demand read(LedgerQuery query) {
    return new Demand(
        parts("SELECT null AS key," + COUNTS + PART, query).getFirst(),
        parts(
            "SELECT rpad(left(nullif(region_code, ''), "
                + digits(query)
                + "), 6, '0') AS key,"
                + COUNTS
                + PART
                + " GROUP BY 1 ORDER BY times DESC, key",
            query),
        parts(
            "SELECT trade AS key,"
                + COUNTS
                + PART
                + " GROUP BY 1 ORDER BY times DESC, key LIMIT "
                + TRADES,
            query));
  }

  /** Of the level right below what is looked at. */
  private int digits(LedgerQuery query) {
    int within = Math.max(query.regionPrefix().length(), scope().length());
    return Math.min(COUNTY, within + 2);
  }

  private String scope() {
    return caller.has(Roles.PLATFORM_ADMIN) ? "" : caller.scope().prefix();
  }

  private List<Demand.Part> parts(String select, LedgerQuery query) {
    return sql.list(
        select,
        row ->
            new Demand.Part(row.getString("key"), row.getLong("questions"), row.getLong("times")),
        query.status().name(),
        scope() + "%",
        query.regionPrefix() + "%",
        query.trade(),
        query.trade());
  }
}
