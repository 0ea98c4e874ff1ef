package org.jiangqiao.matching.helprequest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.matching.client.CraftsmanMerged;
import org.jiangqiao.matching.departure.Departures;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.event.EventHandler;

/** Cases of an entry that was merged are those of the entry that goes on. */
@ApplicationScoped
class MergedParticipant implements EventHandler {

  /** Whoever was engaged under either entry is engaged. */
  private static final String ENGAGE =
      """
      UPDATE help_request_participant kept SET role = 'ENGAGED'
      FROM help_request_participant former
      WHERE former.help_request_id = kept.help_request_id AND former.role = 'ENGAGED'
        AND former.craftsman_id = ? AND kept.craftsman_id = ?
      """;

  private static final String DROP_DOUBLES =
      """
      DELETE FROM help_request_participant former USING help_request_participant kept
      WHERE former.help_request_id = kept.help_request_id
        AND former.craftsman_id = ? AND kept.craftsman_id = ?
      """;

  private static final String MOVE =
      """
      UPDATE help_request_participant
      SET craftsman_id = ?, account_id = coalesce(?, account_id), name = ?
      WHERE craftsman_id IN (?, ?)
      """;

  private final Departures departures;
  private final Sql sql;

  MergedParticipant(Departures departures, Sql sql) {
    this.departures = departures;
    this.sql = sql;
  }

  @Override
  public String type() {
    return CraftsmanMerged.TYPE;
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    CraftsmanMerged merged = CraftsmanMerged.of(data);
    if (departures.isErased(merged.craftsmanId())) {
      return; // Comes too late, and would bring back a name that is gone.
    }
    sql.update(ENGAGE, merged.formerId(), merged.craftsmanId());
    sql.update(DROP_DOUBLES, merged.formerId(), merged.craftsmanId());
    sql.update(
        MOVE,
        merged.craftsmanId(),
        merged.accountId(),
        merged.name(),
        merged.formerId(),
        merged.craftsmanId());
  }
}
