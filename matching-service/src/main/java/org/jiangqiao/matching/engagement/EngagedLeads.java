package org.jiangqiao.matching.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.matching.candidate.CaseHelpers;
import org.jiangqiao.platform.database.Sql;

/** Reads the leads off the engagements. */
@ApplicationScoped
class EngagedLeads implements CaseHelpers {

  private final Sql sql;

  EngagedLeads(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<UUID, UUID> leads(Collection<UUID> helpRequestIds) {
    String ids = helpRequestIds.stream().map(UUID::toString).collect(Collectors.joining(","));
    return sql
        .list(
            """
            SELECT DISTINCT ON (e.help_request_id) e.help_request_id, ec.craftsman_id
            FROM engagement e JOIN engagement_craftsman ec ON ec.engagement_id = e.id AND ec.lead
            WHERE e.help_request_id = ANY (string_to_array(?, ',')::uuid[])
            ORDER BY e.help_request_id, e.id DESC
            """,
            row ->
                Map.entry(
                    row.getObject("help_request_id", UUID.class),
                    row.getObject("craftsman_id", UUID.class)),
            ids)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
