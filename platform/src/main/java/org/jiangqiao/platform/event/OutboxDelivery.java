package org.jiangqiao.platform.event;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.event.OutboxTable.Pending;
import org.jspecify.annotations.Nullable;

/** Brings one event to one subscriber, again and again until it is there or given up. */
@ApplicationScoped
class OutboxDelivery {

  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("outbox-delivery");

  /** How soon to look again whether the earlier event of the same subject has gone. */
  private static final Duration TURN = Duration.ofMillis(200);

  /** The subscriber's way to say that it is gone for good. */
  private static final String GONE = "status 410";

  private static final Logger LOG = Logger.getLogger(OutboxDelivery.class);

  private final OutboxTable table;
  private final Subscribers rules;
  private final Destinations destinations;
  private final EventSender sender;
  private final WebhookSender webhooks;
  private final WebhookTable webhookTable;
  private final Clock clock;

  OutboxDelivery(
      OutboxTable table,
      Subscribers rules,
      Destinations destinations,
      EventSender sender,
      WebhookSender webhooks,
      WebhookTable webhookTable,
      Clock clock) {
    this.table = table;
    this.rules = rules;
    this.destinations = destinations;
    this.sender = sender;
    this.webhooks = webhooks;
    this.webhookTable = webhookTable;
    this.clock = clock;
  }

  @Produces
  @Singleton
  Task<Void> task() {
    return Tasks.custom(TASK)
        .execute((instance, context) -> deliver(DeliveryKey.parse(instance.getId())));
  }

  private CompletionHandler<Void> deliver(DeliveryKey key) {
    Optional<Pending> found = table.pending(key);
    if (found.isEmpty()) {
      return new CompletionHandler.OnCompleteRemove<>();
    }
    if (!found.get().turn()) {
      return again(TURN);
    }
    Optional<Destination> destination = destinations.of(key.subscriber());
    if (destination.isEmpty()) {
      table.dead(key, "not subscribed, or switched off");
      return new CompletionHandler.OnCompleteRemove<>();
    }
    OutboxEvent event = found.get().event();
    return switch (destination.get()) {
      case Destination.Neighbour neighbour ->
          settle(key, found.get(), sender.send(event, neighbour.url()));
      case Destination.Outside(Webhook webhook) -> {
        String error = webhooks.send(event, webhook);
        if (error == null) {
          webhookTable.delivered(webhook.id(), clock.instant());
        } else if (hopeless(webhook, found.get(), error)) {
          disable(webhook, error);
        }
        yield settle(key, found.get(), error);
      }
    };
  }

  private CompletionHandler<Void> settle(DeliveryKey key, Pending pending, @Nullable String error) {
    if (error == null) {
      table.delivered(key, clock.instant());
      return new CompletionHandler.OnCompleteRemove<>();
    }
    int attempts = pending.attempts() + 1;
    if (lastAttempt(pending)) {
      LOG.errorf("Event %s given up after %d attempts: %s", key, attempts, error);
      table.dead(key, error);
      return new CompletionHandler.OnCompleteRemove<>();
    }
    LOG.infof("Event %s not delivered, attempt %d: %s", key, attempts, error);
    table.failed(key, error);
    return again(rules.delayAfter(attempts));
  }

  private boolean lastAttempt(Pending pending) {
    return pending.attempts() + 1 >= rules.maxAttempts();
  }

  /** Nothing has got through for as long as one event was tried, or it says itself that it left. */
  private boolean hopeless(Webhook webhook, Pending pending, String error) {
    Instant delivered = webhook.deliveredAt();
    boolean silent = delivered == null || delivered.isBefore(pending.event().occurredAt());
    return error.equals(GONE) || (lastAttempt(pending) && silent);
  }

  private void disable(Webhook webhook, String error) {
    if (webhookTable.disable(webhook.id(), error)) {
      LOG.errorf("Webhook %s to %s is switched off: %s", webhook.id(), webhook.url(), error);
    }
  }

  private CompletionHandler<Void> again(Duration delay) {
    Instant time = clock.instant().plus(delay);
    return (complete, operations) -> operations.reschedule(complete, time);
  }
}
