package org.jiangqiao.matching.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.matching.obligation.Obligation.Kind;
import org.jiangqiao.platform.database.Sql;

/** Looks up what somebody has promised and has not done yet. */
@ApplicationScoped
public class Obligations {

  /** With the report handed in they have done their part; what is left is for others to do. */
  private static final String ENGAGEMENTS =
      """
      SELECT r.case_number, (
        SELECT min(v.planned_start) FROM visit v
        WHERE v.engagement_id = e.id AND v.status IN ('PLANNED', 'CHECKED_IN')) AS visit_at
      FROM engagement e JOIN help_request r ON r.id = e.help_request_id
      WHERE e.status IN ('AGREED', 'SCHEDULED', 'ON_SITE') AND e.id IN (
        SELECT engagement_id FROM engagement_craftsman WHERE craftsman_id = ANY (?))
        AND r.status = 'ENGAGED'
      ORDER BY r.case_number
      """;

  private static final String SOLE_MEMBERSHIPS =
      """
      SELECT r.case_number, NULL::timestamptz AS visit_at
      FROM enterprise_member own JOIN help_request r ON r.enterprise_id = own.enterprise_id
      WHERE own.account_id = ?
        AND r.status NOT IN ('DRAFT', 'RESOLVED', 'CLOSED_UNRESOLVED', 'WITHDRAWN')
        AND NOT EXISTS (SELECT FROM enterprise_member other
          WHERE other.enterprise_id = own.enterprise_id AND other.account_id <> own.account_id)
      ORDER BY r.case_number
      """;

  private final Sql sql;

  Obligations(Sql sql) {
    this.sql = sql;
  }

  public List<Obligation> of(String account, List<UUID> craftsmen) {
    return Stream.concat(
            sql
                .list(
                    ENGAGEMENTS,
                    row -> obligation(Kind.ENGAGEMENT, row),
                    (Object) craftsmen.toArray(UUID[]::new))
                .stream(),
            sql.list(SOLE_MEMBERSHIPS, row -> obligation(Kind.SOLE_MEMBER, row), account).stream())
        .toList();
  }

  private static Obligation obligation(Kind kind, ResultSet row) throws SQLException {
    boolean planned = row.getObject("visit_at") != null;
    return new Obligation(
        kind, row.getString("case_number"), planned ? Sql.instant(row, "visit_at") : null);
  }
}
