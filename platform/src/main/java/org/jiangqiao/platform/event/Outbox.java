package org.jiangqiao.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.http.RequestId;

/** Publishes a fact in the transaction that makes it one. */
@ApplicationScoped
public class Outbox {

  private final OutboxTable table;
  private final Destinations destinations;
  private final SchedulerClient scheduler;
  private final ObjectMapper json;
  private final Clock clock;

  Outbox(
      OutboxTable table,
      Destinations destinations,
      SchedulerClient scheduler,
      ObjectMapper json,
      Clock clock) {
    this.table = table;
    this.destinations = destinations;
    this.scheduler = scheduler;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Events about one subject reach a subscriber in the order of publication.
   *
   * @return the event's id
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID publish(String type, String subject, Object data) {
    JsonNode tree = json.valueToTree(data);
    OutboxEvent event =
        new OutboxEvent(
            Ids.next(), type, subject, tree, clock.instant(), RequestId.current().orElse(null));
    table.add(event);
    for (String subscriber : destinations.wanting(type)) {
      DeliveryKey key = new DeliveryKey(event.id(), subscriber);
      table.addDelivery(key, subject);
      scheduler.scheduleIfNotExists(
          OutboxDelivery.TASK.instance(key.toString()).scheduledTo(clock.instant()));
    }
    return event.id();
  }
}
