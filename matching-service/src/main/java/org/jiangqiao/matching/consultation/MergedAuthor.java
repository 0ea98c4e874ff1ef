package org.jiangqiao.matching.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.matching.client.CraftsmanMerged;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.event.EventHandler;

/** What an entry that was merged wrote was written by the entry that goes on. */
@ApplicationScoped
class MergedAuthor implements EventHandler {

  private final Sql sql;

  MergedAuthor(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String type() {
    return CraftsmanMerged.TYPE;
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    CraftsmanMerged merged = CraftsmanMerged.of(data);
    sql.update(
        "UPDATE consultation_message SET craftsman_id = ? WHERE craftsman_id = ?",
        merged.craftsmanId(),
        merged.formerId());
  }
}
