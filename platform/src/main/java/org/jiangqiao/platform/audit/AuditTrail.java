package org.jiangqiao.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads the trail: officers what happened in their scope, the platform's own people all of it. */
@ApplicationScoped
class AuditTrail {

  /** Sorts after every id. */
  private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

  /** What is asked for; null asks for all. */
  record Filter(
      @Nullable String actor,
      @Nullable String action,
      @Nullable String resourceType,
      @Nullable String resourceId) {}

  private final Sql sql;
  private final Caller caller;
  private final ObjectMapper json;

  AuditTrail(Sql sql, Caller caller, ObjectMapper json) {
    this.sql = sql;
    this.caller = caller;
    this.json = json;
  }

  /** Newest first. */
  Page<AuditEntry> page(Filter filter, PageRequest page) {
    String scope = caller.has(Roles.PLATFORM_ADMIN) ? "" : caller.scope().prefix();
    List<AuditEntry> found =
        sql.list(
            """
            SELECT * FROM audit_entry
            WHERE coalesce(region_code, '') LIKE ? AND actor = coalesce(?, actor)
              AND action = coalesce(?, action) AND resource_type = coalesce(?, resource_type)
              AND resource_id = coalesce(?, resource_id) AND id < ?
            ORDER BY id DESC LIMIT ?
            """,
            this::entry,
            scope + "%",
            filter.actor(),
            filter.action(),
            filter.resourceType(),
            filter.resourceId(),
            before(page.cursor()),
            page.limit() + 1);
    return Page.of(found, page.limit(), entry -> Cursor.encode(entry.id()));
  }

  private static UUID before(@Nullable String cursor) {
    if (cursor == null) {
      return LAST;
    }
    try {
      return UUID.fromString(Cursor.decode(cursor, 1).getFirst());
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }

  private AuditEntry entry(ResultSet row) throws SQLException {
    try {
      return new AuditEntry(
          row.getObject("id", UUID.class),
          Sql.instant(row, "at"),
          row.getString("actor"),
          row.getString("action"),
          row.getString("resource_type"),
          row.getString("resource_id"),
          row.getString("region_code"),
          json.readTree(row.getString("details")),
          row.getString("request_id"));
    } catch (JsonProcessingException e) {
      throw new SQLException("audit_entry.details is not JSON", e);
    }
  }
}
