package org.jiangqiao.matching.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.matching.client.CraftsmanGoing;
import org.jiangqiao.matching.departure.Departures;
import org.jiangqiao.platform.event.EventHandler;

/** Somebody stays after all; what went on to others meanwhile is theirs. */
@ApplicationScoped
class StayingInvitee implements EventHandler {

  private final Departures departures;

  StayingInvitee(Departures departures) {
    this.departures = departures;
  }

  @Override
  public String type() {
    return CraftsmanGoing.STAYING;
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    CraftsmanGoing staying = CraftsmanGoing.of(data);
    departures.staying(staying.craftsmanId(), staying.at());
  }
}
