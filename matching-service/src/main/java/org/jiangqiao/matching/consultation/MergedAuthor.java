package org.jiangqiao.matching.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.matching.client.CraftsmanMerged;
import org.jiangqiao.matching.departure.Departures;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.event.EventHandler;

/** What an entry that was merged wrote was written by the entry that goes on. */
@ApplicationScoped
class MergedAuthor implements EventHandler {

  private final Departures departures;
  private final Sql sql;

  MergedAuthor(Departures departures, Sql sql) {
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
    sql.update(
        "UPDATE consultation_message SET craftsman_id = ? WHERE craftsman_id = ?",
        merged.craftsmanId(),
        merged.formerId());
  }
}
