package org.jiangqiao.bench.dispatch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What matching's own database says of the month: what happened, and what must never happen. */
final class Ledger implements AutoCloseable {

  /** Each query counts breaches of what its name says; all have to be 0. */
  private static final Map<String, String> NEVER = new LinkedHashMap<>();

  static {
    NEVER.put(
        "lost: open after they expired",
        "SELECT count(*) FROM invitation WHERE status = 'INVITED' AND expires_at < ?");
    NEVER.put(
        "lost: nobody asked, nobody told",
        """
        SELECT count(*) FROM help_request h WHERE h.status = 'DISPATCHING' AND ?::timestamptz > h.status_since
          AND NOT EXISTS (SELECT FROM help_request_participant p WHERE p.help_request_id = h.id)
          AND NOT EXISTS (SELECT FROM invitation i
            WHERE i.help_request_id = h.id AND i.status = 'INVITED')
          AND NOT EXISTS (SELECT FROM timeline_entry t
            WHERE t.help_request_id = h.id AND t.type = 'CANDIDATES_EXHAUSTED')
        """);
    NEVER.put(
        "doubled: one person twice in a case",
        """
        SELECT count(*) FROM (SELECT FROM invitation WHERE invited_at < ?
          GROUP BY help_request_id, craftsman_id HAVING count(*) > 1) twice
        """);
    NEVER.put(
        "doubled: more at once than the urgency allows",
        """
        SELECT count(*) FROM (SELECT FROM invitation i JOIN help_request h ON h.id = i.help_request_id
          WHERE i.status = 'INVITED' AND i.invited_at < ? GROUP BY h.id, h.urgency
          HAVING count(*) > CASE h.urgency WHEN 'NORMAL' THEN 1 WHEN 'URGENT' THEN 2 ELSE 3 END) m
        """);
    NEVER.put(
        "more than three open for a person",
        """
        SELECT count(*) FROM (SELECT FROM invitation WHERE status = 'INVITED' AND invited_at < ?
          GROUP BY craftsman_id HAVING count(*) > 3) too_many
        """);
    NEVER.put(
        "two engagements of a case",
        """
        SELECT count(*) FROM (SELECT FROM engagement WHERE agreed_at < ?
          GROUP BY help_request_id HAVING count(*) > 1) twice
        """);
    NEVER.put(
        "more engagements than somebody's month has room for",
        """
        SELECT count(*) FROM (SELECT FROM engagement e JOIN engagement_craftsman c ON c.engagement_id = e.id
          WHERE e.agreed_at < ? GROUP BY c.craftsman_id, date_trunc('month', e.agreed_at, 'Asia/Shanghai')
          HAVING count(*) > %d) full_month
        """
            .formatted(Cast.CAPACITY));
  }

  private final Connection connection;

  Ledger(String url) throws SQLException {
    this.connection = DriverManager.getConnection(url);
  }

  /** An invitation as it stands. */
  record Invited(
      UUID id, UUID caseId, String account, Instant invitedAt, Instant expiresAt, long version) {}

  /** A case in which somebody has accepted and nobody is engaged yet. */
  record Accepted(UUID caseId, UUID craftsmanId, String account, Instant at) {}

  List<Invited> newInvitations(Instant after) throws SQLException {
    return list(
        "SELECT id, help_request_id, craftsman_account, invited_at, expires_at, version"
            + " FROM invitation WHERE invited_at > ? ORDER BY invited_at, id",
        row ->
            new Invited(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                instant(row, 4),
                instant(row, 5),
                row.getLong(6)),
        after);
  }

  List<Accepted> toEngage() throws SQLException {
    return list(
        """
        SELECT DISTINCT ON (h.id) h.id, i.craftsman_id, i.craftsman_account, i.responded_at
        FROM help_request h JOIN invitation i ON i.help_request_id = h.id AND i.status = 'ACCEPTED'
        WHERE h.status = 'DISPATCHING' ORDER BY h.id, i.responded_at
        """,
        row ->
            new Accepted(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                instant(row, 4)));
  }

  /** Scheduled work that is due or being done; what recurs by itself does not count. */
  boolean busy(Instant now) throws SQLException {
    return list(
            """
            SELECT count(*) FROM scheduled_tasks
            WHERE task_instance <> 'recurring' AND (picked OR execution_time <= ?)
            """,
            row -> row.getLong(1) > 0,
            now)
        .getFirst();
  }

  /** When an invitation or a reminder is next due. */
  Instant nextDue(Instant otherwise) throws SQLException {
    return list(
            """
            SELECT coalesce(min(execution_time), ?) FROM scheduled_tasks
            WHERE task_instance <> 'recurring'
            """,
            row -> instant(row, 1),
            otherwise)
        .getFirst();
  }

  Map<String, Long> breaches(Instant now) throws SQLException {
    Map<String, Long> found = new LinkedHashMap<>();
    for (Map.Entry<String, String> rule : NEVER.entrySet()) {
      found.put(rule.getKey(), list(rule.getValue(), row -> row.getLong(1), now).getFirst());
    }
    return found;
  }

  /** Clocks of the service level that ran out before somebody accepted. */
  long lateByServiceLevel() throws SQLException {
    return list(
            "SELECT count(*) FROM service_clock"
                + " WHERE measure = 'INVITATION_ACCEPTED' AND state = 'BREACHED'",
            row -> row.getLong(1))
        .getFirst();
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> list(String query, Row<T> row, Instant... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i].atOffset(ZoneOffset.UTC));
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(row.read(rows));
        }
      }
      return found;
    }
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
