package org.jiangqiao.matching.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.matching.client.CraftsmanGoing;
import org.jiangqiao.matching.departure.Departures;
import org.jiangqiao.platform.event.EventHandler;

/** Somebody wants their data deleted: from now on they are asked nothing. */
@ApplicationScoped
class LeavingInvitee implements EventHandler {

  private final Departures departures;
  private final Farewell farewell;

  LeavingInvitee(Departures departures, Farewell farewell) {
    this.departures = departures;
    this.farewell = farewell;
  }

  @Override
  public String type() {
    return CraftsmanGoing.LEAVING;
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    CraftsmanGoing leaving = CraftsmanGoing.of(data);
    if (departures.leaving(leaving.craftsmanId(), leaving.at())) {
      farewell.of(leaving.craftsmanId());
    }
  }
}
