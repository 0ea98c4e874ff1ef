package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** A run can be weighed again as before, with somebody in it who has no name any more. */
@ApplicationScoped
class MatchTraces implements PersonalTraces {

  private static final String NAMELESS =
      """
      UPDATE match_run SET COLUMN = (
        SELECT jsonb_agg(
          CASE WHEN one ->> 'craftsmanId' = ? THEN one || ?::jsonb ELSE one END ORDER BY place)
        FROM jsonb_array_elements(COLUMN::jsonb) WITH ORDINALITY AS listed (one, place))::text
      WHERE position(? IN COLUMN) > 0
      """;

  private static final String CANDIDATE =
      "{\"name\": \"%s\", \"accountId\": \"%s\", \"employer\": null}"
          .formatted(ErasedPerson.NAME, ErasedPerson.ACCOUNT);

  private static final String EXCLUDED = "{\"name\": \"%s\"}".formatted(ErasedPerson.NAME);

  private final Sql sql;

  MatchTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ErasedPerson person) {
    for (UUID entry : person.entryIds()) {
      String id = entry.toString();
      sql.update(NAMELESS.replace("COLUMN", "candidates"), id, CANDIDATE, id);
      sql.update(NAMELESS.replace("COLUMN", "excluded"), id, EXCLUDED, id);
    }
  }
}
