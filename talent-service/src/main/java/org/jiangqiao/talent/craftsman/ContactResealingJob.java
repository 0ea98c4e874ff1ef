package org.jiangqiao.talent.craftsman;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Starts when the service starts with a key that not all contacts are sealed under. */
@ApplicationScoped
class ContactResealingJob {

  private static final TaskDescriptor<Void> RESEALING = TaskDescriptor.of("contact-resealing");
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final Duration UNTIL_ALL_ARE_NEW = Duration.ofMinutes(1);

  private final ContactResealing resealing;
  private final ContactVault vault;
  private final SchedulerClient scheduler;
  private final Clock clock;

  ContactResealingJob(
      ContactResealing resealing, ContactVault vault, SchedulerClient scheduler, Clock clock) {
    this.resealing = resealing;
    this.vault = vault;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  void start(@Observes StartupEvent started) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (resealing.due()) {
                schedule();
              }
            });
  }

  void schedule() {
    scheduler.scheduleIfNotExists(
        RESEALING.instance(String.valueOf(vault.currentKey())).scheduledTo(clock.instant()));
  }

  @Produces
  @Singleton
  Task<Void> task() {
    return Tasks.custom(RESEALING)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<Void>(RETRY, 2))
        .execute((instance, context) -> execute(instance.getId()));
  }

  /** An instance of the service that has still the keyset of before leaves it to the new ones. */
  private CompletionHandler<Void> execute(String key) {
    if (!key.equals(String.valueOf(vault.currentKey()))) {
      return new OnCompleteReschedule<>(FixedDelay.of(UNTIL_ALL_ARE_NEW));
    }
    resealing.run();
    return new OnCompleteRemove<>();
  }
}
