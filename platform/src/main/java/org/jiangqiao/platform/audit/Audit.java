package org.jiangqiao.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.http.RequestId;
import org.jiangqiao.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** The trail of deeds, kept with the deeds. */
@ApplicationScoped
public class Audit {

  private static final String SYSTEM = "system";
  private static final String VISITOR = "visitor";

  private final Sql sql;
  private final Caller caller;
  private final ObjectMapper json;
  private final Clock clock;

  Audit(Sql sql, Caller caller, ObjectMapper json, Clock clock) {
    this.sql = sql;
    this.caller = caller;
    this.json = json;
    this.clock = clock;
  }

  /** Records deeds in one region, whose officers may read them. */
  public interface Recorder {

    /** Never put contact details or other personal data into {@code details}: the trail stays. */
    void record(String action, String resourceType, Object resourceId, Map<String, ?> details);
  }

  public Recorder in(@Nullable String regionCode) {
    return (action, type, id, details) -> write(new Deed(action, type, id, details), regionCode);
  }

  /** A deed in no region: the nation's to read. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(
      String action, String resourceType, Object resourceId, Map<String, ?> details) {
    write(new Deed(action, resourceType, resourceId, details), null);
  }

  /**
   * Takes out why things were done to a resource: who did what, and when, stays. For a person whose
   * data is deleted, and of whom a reason may tell.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forgetReasons(String resourceType, Object resourceId) {
    sql.update(
        """
        UPDATE audit_entry SET details = details - 'reason'
        WHERE resource_type = ? AND resource_id = ? AND details ?? 'reason'
        """,
        resourceType,
        resourceId.toString());
  }

  private record Deed(String action, String type, Object id, Map<String, ?> details) {}

  private void write(Deed deed, @Nullable String regionCode) {
    sql.update(
        """
        INSERT INTO audit_entry
          (id, at, actor, action, resource_type, resource_id, details, request_id, region_code)
        VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
        """,
        Ids.next(),
        clock.instant(),
        actor(),
        deed.action(),
        deed.type(),
        deed.id().toString(),
        toJson(deed.details()),
        RequestId.current().orElse(null),
        regionCode);
  }

  /** Scheduled work has no exchange, and so no caller. */
  private String actor() {
    if (!Arc.container().requestContext().isActive() || !caller.inExchange()) {
      return SYSTEM;
    }
    return caller.authenticated() ? caller.subject() : VISITOR;
  }

  private String toJson(Map<String, ?> details) {
    try {
      return json.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("audit details that are not JSON", e);
    }
  }
}
