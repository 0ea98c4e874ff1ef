package org.jiangqiao.matching.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.matching.client.CraftsmanMerged;
import org.jiangqiao.matching.departure.Departures;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.event.EventHandler;

/** Invitations of an entry that was merged are those of the entry that goes on. */
@ApplicationScoped
class MergedInvitee implements EventHandler {

  /** Asked twice in one case: what was accepted counts, else what the remaining entry was asked. */
  private static final String WITHDRAW_DOUBLES =
      """
      UPDATE invitation surplus SET status = 'WITHDRAWN', version = surplus.version + 1
      FROM invitation kept
      WHERE surplus.help_request_id = kept.help_request_id
        AND surplus.craftsman_id IN (?, ?) AND kept.craftsman_id IN (?, ?)
        AND surplus.craftsman_id <> kept.craftsman_id
        AND surplus.status IN ('PROPOSED', 'INVITED', 'ACCEPTED')
        AND kept.status IN ('PROPOSED', 'INVITED', 'ACCEPTED')
        AND CASE WHEN (kept.status = 'ACCEPTED') = (surplus.status = 'ACCEPTED')
              THEN surplus.craftsman_id = ? ELSE kept.status = 'ACCEPTED' END
      """;

  private static final String MOVE =
      """
      UPDATE invitation
      SET craftsman_id = ?, craftsman_account = coalesce(?, craftsman_account), craftsman_name = ?
      WHERE craftsman_id IN (?, ?)
      """;

  private final Departures departures;
  private final Sql sql;

  MergedInvitee(Departures departures, Sql sql) {
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
    UUID former = merged.formerId();
    UUID current = merged.craftsmanId();
    sql.update(WITHDRAW_DOUBLES, former, current, former, current, former);
    sql.update(MOVE, current, merged.accountId(), merged.name(), former, current);
  }
}
