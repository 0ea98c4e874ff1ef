package org.jiangqiao.matching.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.candidate.InvitationRef;
import org.jiangqiao.matching.candidate.Workload;
import org.jiangqiao.matching.candidate.Workloads;
import org.jiangqiao.platform.database.Sql;
import org.jspecify.annotations.Nullable;

/** Loads counted over invitations and engagements, for all craftsmen at once. */
@ApplicationScoped
class CraftsmanWorkloads implements Workloads {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Duration HALF_YEAR = Duration.ofDays(180);

  private static final String LOADS =
      """
      SELECT c.craftsman_id, c.help_request_id,
        (SELECT count(*) FROM invitation i
          WHERE i.craftsman_id = c.craftsman_id AND i.status = 'INVITED') AS open_invitations,
        (SELECT count(*) FROM engagement_craftsman ec JOIN engagement e ON e.id = ec.engagement_id
          WHERE ec.craftsman_id = c.craftsman_id AND e.agreed_at >= ?) AS engagements,
        (SELECT count(*) FROM invitation i WHERE i.craftsman_id = c.craftsman_id AND i.invited_at >= ?
          AND i.status IN ('ACCEPTED', 'DECLINED', 'EXPIRED', 'RELEASED')) AS ended,
        (SELECT count(*) FROM invitation i WHERE i.craftsman_id = c.craftsman_id AND i.invited_at >= ?
          AND i.status IN ('ACCEPTED', 'DECLINED')) AS responded,
        EXISTS (SELECT FROM invitation i WHERE i.craftsman_id = c.craftsman_id
          AND i.help_request_id = c.help_request_id
          AND i.status IN ('DECLINED', 'EXPIRED', 'RELEASED')) AS refused,
        l.*
      FROM unnest(?::uuid[], ?::uuid[]) AS c (craftsman_id, help_request_id)
      LEFT JOIN LATERAL (
        SELECT i.id AS invitation_id, i.status, i.purpose, i.invited_at, i.expires_at,
          i.responded_at, i.version
        FROM invitation i
        WHERE i.craftsman_id = c.craftsman_id AND i.help_request_id = c.help_request_id
        ORDER BY i.id DESC LIMIT 1) l ON true
      """;

  private final Sql sql;
  private final EntityManager entities;
  private final Clock clock;

  CraftsmanWorkloads(Sql sql, EntityManager entities, Clock clock) {
    this.sql = sql;
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public Map<UUID, Workload> of(UUID helpRequestId, Collection<UUID> craftsmanIds) {
    return loads(
        List.copyOf(craftsmanIds),
        Collections.nCopies(craftsmanIds.size(), helpRequestId),
        "craftsman_id");
  }

  @Override
  public Map<UUID, Workload> inCases(UUID craftsmanId, Collection<UUID> helpRequestIds) {
    return loads(
        Collections.nCopies(helpRequestIds.size(), craftsmanId),
        List.copyOf(helpRequestIds),
        "help_request_id");
  }

  /** For each pair of the two lists, by one of the two. */
  private Map<UUID, Workload> loads(List<UUID> craftsmen, List<UUID> cases, String key) {
    Map<UUID, Workload> loads = new HashMap<>();
    if (craftsmen.isEmpty()) {
      return loads;
    }
    if (entities.isJoinedToTransaction()) {
      // Plain SQL does not see what Hibernate has not written yet.
      entities.flush();
    }
    Instant now = clock.instant();
    Instant month =
        LocalDate.ofInstant(now, CHINA).withDayOfMonth(1).atStartOfDay(CHINA).toInstant();
    Instant halfYear = now.minus(HALF_YEAR);
    sql.list(
            LOADS,
            row -> Map.entry(row.getObject(key, UUID.class), workload(row)),
            month,
            halfYear,
            halfYear,
            craftsmen.toArray(UUID[]::new),
            cases.toArray(UUID[]::new))
        .forEach(entry -> loads.put(entry.getKey(), entry.getValue()));
    return loads;
  }

  private static Workload workload(ResultSet row) throws SQLException {
    return new Workload(
        row.getInt("open_invitations"),
        row.getInt("engagements"),
        row.getBoolean("refused"),
        row.getInt("ended"),
        row.getInt("responded"),
        invitation(row));
  }

  private static @Nullable InvitationRef invitation(ResultSet row) throws SQLException {
    UUID id = row.getObject("invitation_id", UUID.class);
    if (id == null) {
      return null;
    }
    boolean responded = row.getObject("responded_at") != null;
    return new InvitationRef(
        id,
        row.getString("status"),
        row.getString("purpose"),
        Sql.instant(row, "invited_at"),
        Sql.instant(row, "expires_at"),
        responded ? Sql.instant(row, "responded_at") : null,
        row.getLong("version"));
  }
}
