package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.enterprise.Members;
import org.jiangqiao.matching.paging.IdCursor;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The cases that concern a caller. */
@ApplicationScoped
public class CaseLists {

  /** What waits for the enterprise has no deadline and comes last. */
  private static final String QUEUE =
      """
      SELECT h.id, coalesce(c.due, timestamptz '9999-01-01') AS due
      FROM help_request h LEFT JOIN LATERAL (
        SELECT min(due_at) FILTER (WHERE paused_at IS NULL) AS due,
          coalesce(bool_or(state = 'BREACHED' OR (paused_at IS NULL AND due_at < ?)), false)
            AS breached
        FROM service_clock WHERE help_request_id = h.id AND stopped_at IS NULL) c ON true
      WHERE h.region_code LIKE ? AND h.submitted_at IS NOT NULL
      """;

  private record Due(UUID id, Instant at) {}

  private final HelpRequestRepository requests;
  private final StoredHelpRequests facts;
  private final Members members;
  private final Sql sql;
  private final Caller caller;
  private final Clock clock;

  CaseLists(
      HelpRequestRepository requests,
      StoredHelpRequests facts,
      Members members,
      Sql sql,
      Caller caller,
      Clock clock) {
    this.requests = requests;
    this.facts = facts;
    this.members = members;
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
  }

  /** An enterprise's own, or those that a craftsman takes part in, newest first. */
  public Page<HelpRequestFacts> own(@Nullable HelpRequestStatus status, PageRequest page) {
    UUID before = IdCursor.decode(page.cursor());
    int atMost = page.limit() + 1;
    List<HelpRequest> found =
        caller.has(Roles.ENTERPRISE)
            ? members
                .enterpriseOf(caller.subject())
                .map(own -> requests.ofEnterprise(own.id(), status, before, atMost))
                .orElse(List.of())
            : requests.ofCraftsman(caller.subject(), status, before, atMost);
    return Page.of(facts.of(found), page.limit(), one -> IdCursor.encode(one.id()));
  }

  /** In the officer's scope, by deadline. */
  public Page<HelpRequestFacts> queue(QueueFilter filter, PageRequest page) {
    StringBuilder query = new StringBuilder(QUEUE);
    List<@Nullable Object> values = new ArrayList<>();
    values.add(clock.instant());
    values.add(caller.scope().prefix() + "%");
    narrow(query, values, filter);
    after(query, values, page.cursor());
    query.append(" ORDER BY 2, 1 LIMIT ").append(page.limit() + 1);
    List<Due> found =
        sql.list(
            query.toString(),
            row -> new Due(row.getObject("id", UUID.class), Sql.instant(row, "due")),
            values.toArray());
    Page<Due> shown = Page.of(found, page.limit(), last -> Cursor.encode(last.at(), last.id()));
    Map<UUID, HelpRequestFacts> byId = facts.facts(shown.items().stream().map(Due::id).toList());
    List<HelpRequestFacts> inOrder = new ArrayList<>();
    for (Due due : shown.items()) {
      HelpRequestFacts one = byId.get(due.id());
      if (one != null) {
        inOrder.add(one);
      }
    }
    return new Page<>(inOrder, shown.nextCursor());
  }

  private static void narrow(
      StringBuilder query, List<@Nullable Object> values, QueueFilter filter) {
    if (filter.status() == null) {
      query.append(" AND h.status NOT IN ('DRAFT', 'RESOLVED', 'CLOSED_UNRESOLVED', 'WITHDRAWN')");
    } else {
      query.append(" AND h.status = ?");
      values.add(filter.status().name());
    }
    if (filter.urgency() != null) {
      query.append(" AND h.urgency = ?");
      values.add(filter.urgency().name());
    }
    if (filter.region() != null) {
      query.append(" AND h.region_code LIKE ?");
      values.add(filter.region() + "%");
    }
    if (filter.breached() != null) {
      query.append(" AND c.breached = ?");
      values.add(filter.breached());
    }
  }

  private static void after(
      StringBuilder query, List<@Nullable Object> values, @Nullable String cursor) {
    if (cursor == null) {
      return;
    }
    List<String> parts = Cursor.decode(cursor, 2);
    try {
      values.add(Instant.parse(parts.get(0)));
      values.add(UUID.fromString(parts.get(1)));
    } catch (DateTimeParseException | IllegalArgumentException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
    query.append(" AND (coalesce(c.due, timestamptz '9999-01-01'), h.id) > (?, ?)");
  }
}
