package org.jiangqiao.achievements.savedsearch;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks through the corpus for each saved search in turn. Each look is a transaction of its own, so
 * that whatever ends a round, the next goes on with those that were not looked at.
 */
@ApplicationScoped
class SavedSearchWatch {

  private static final Logger LOG = Logger.getLogger(SavedSearchWatch.class);

  private static final int AT_ONCE = 100;

  private final SavedSearches searches;
  private final Look look;
  private final Duration every;
  private final Clock clock;

  SavedSearchWatch(
      SavedSearches searches,
      Look look,
      @ConfigProperty(name = "jiangqiao.saved-search.every") Duration every,
      Clock clock) {
    this.searches = searches;
    this.look = look;
    this.every = every;
    this.clock = clock;
  }

  @Produces
  @Singleton
  Task<Void> task() {
    return Tasks.recurring("saved-searches", FixedDelay.of(every))
        .execute((instance, context) -> round());
  }

  private void round() {
    Instant begun = clock.instant();
    List<UUID> due = due(begun);
    while (!due.isEmpty() && !Thread.currentThread().isInterrupted()) {
      due.forEach(this::lookAt);
      due = due(begun);
    }
  }

  /** One that cannot be looked at, for whatever reason, must not keep the others waiting. */
  private void lookAt(UUID id) {
    try {
      look.at(id);
    } catch (RuntimeException e) {
      LOG.errorf(e, "The corpus could not be looked through for the saved search %s", id);
      look.postpone(id);
    }
  }

  private List<UUID> due(Instant begun) {
    return QuarkusTransaction.requiringNew().call(() -> searches.dueBefore(begun, AT_ONCE));
  }
}
