package org.jiangqiao.matching.team;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.matching.client.CraftsmanMerged;
import org.jiangqiao.matching.departure.Departures;
import org.jiangqiao.platform.event.EventHandler;

/** Seats of an entry that was merged are those of the entry that goes on. */
@ApplicationScoped
class MergedMember implements EventHandler {

  private final Departures departures;
  private final ServiceTeamRepository teams;

  MergedMember(Departures departures, ServiceTeamRepository teams) {
    this.departures = departures;
    this.teams = teams;
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
    teams
        .openKnowing(merged.formerId())
        .forEach(
            team ->
                team.merge(
                    merged.formerId(), merged.craftsmanId(), merged.accountId(), merged.name()));
    teams.flush();
  }
}
