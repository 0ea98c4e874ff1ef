package org.jiangqiao.matching.engagement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.matching.client.CraftsmanMerged;
import org.jiangqiao.matching.departure.Departures;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.event.EventHandler;

/** Engagements of an entry that was merged are those of the entry that goes on. */
@ApplicationScoped
class MergedEngagement implements EventHandler {

  private static final String LEAD =
      """
      UPDATE engagement_craftsman kept SET lead = true FROM engagement_craftsman former
      WHERE former.engagement_id = kept.engagement_id AND former.lead
        AND former.craftsman_id = ? AND kept.craftsman_id = ?
      """;

  private static final String DROP_DOUBLES =
      """
      DELETE FROM engagement_craftsman former USING engagement_craftsman kept
      WHERE former.engagement_id = kept.engagement_id
        AND former.craftsman_id = ? AND kept.craftsman_id = ?
      """;

  private static final String MOVE =
      """
      UPDATE engagement_craftsman
      SET craftsman_id = ?, account_id = coalesce(?, account_id), name = ?
      WHERE craftsman_id IN (?, ?)
      """;

  private final Departures departures;
  private final Sql sql;

  MergedEngagement(Departures departures, Sql sql) {
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
    sql.update(LEAD, merged.formerId(), merged.craftsmanId());
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
