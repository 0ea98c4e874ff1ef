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
import org.jiangqiao.platform.event.Subscribers.Subscriber;
import org.jspecify.annotations.Nullable;

/** Brings one event to one subscriber, again and again until it is there or given up. */
@ApplicationScoped
class OutboxDelivery {

  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("outbox-delivery");

  /** How soon to look again whether the earlier event of the same subject has gone. */
  private static final Duration TURN = Duration.ofMillis(200);

  private static final Logger LOG = Logger.getLogger(OutboxDelivery.class);

  private final OutboxTable table;
  private final Subscribers subscribers;
  private final EventSender sender;
  private final Clock clock;

  OutboxDelivery(OutboxTable table, Subscribers subscribers, EventSender sender, Clock clock) {
    this.table = table;
    this.subscribers = subscribers;
    this.sender = sender;
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
    Subscriber subscriber = subscribers.subscribers().get(key.subscriber());
    if (subscriber == null) {
      table.dead(key, "no longer subscribed");
      return new CompletionHandler.OnCompleteRemove<>();
    }
    return settle(key, found.get(), sender.send(found.get().event(), subscriber.url()));
  }

  private CompletionHandler<Void> settle(DeliveryKey key, Pending pending, @Nullable String error) {
    if (error == null) {
      table.delivered(key, clock.instant());
      return new CompletionHandler.OnCompleteRemove<>();
    }
    int attempts = pending.attempts() + 1;
    if (attempts >= subscribers.maxAttempts()) {
      LOG.errorf("Event %s given up after %d attempts: %s", key, attempts, error);
      table.dead(key, error);
      return new CompletionHandler.OnCompleteRemove<>();
    }
    LOG.infof("Event %s not delivered, attempt %d: %s", key, attempts, error);
    table.failed(key, error);
    return again(subscribers.delayAfter(attempts));
  }

  private CompletionHandler<Void> again(Duration delay) {
    Instant time = clock.instant().plus(delay);
    return (complete, operations) -> operations.reschedule(complete, time);
  }
}
