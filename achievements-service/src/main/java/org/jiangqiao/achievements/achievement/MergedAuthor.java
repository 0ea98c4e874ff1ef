package org.jiangqiao.achievements.achievement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.event.EventHandler;

/** Results of an entry of the pool that was merged are those of the entry that goes on. */
@ApplicationScoped
class MergedAuthor implements EventHandler {

  private static final String MOVE =
      """
      UPDATE achievement SET version = version + 1, authors = (
        SELECT jsonb_agg(
          CASE WHEN author ->> 'craftsmanId' = ?
            THEN jsonb_set(author, '{craftsmanId}', to_jsonb(?::text)) ELSE author END
          ORDER BY place)
        FROM jsonb_array_elements(authors) WITH ORDINALITY AS listed (author, place))
      WHERE authors @> jsonb_build_array(jsonb_build_object('craftsmanId', ?::text))
      """;

  private final Sql sql;

  MergedAuthor(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String type() {
    return "org.jiangqiao.craftsman.merged";
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    String former = data.path("formerId").asText();
    sql.update(MOVE, former, data.path("craftsmanId").asText(), former);
  }
}
