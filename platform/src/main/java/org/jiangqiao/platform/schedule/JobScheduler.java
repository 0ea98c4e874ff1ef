package org.jiangqiao.platform.schedule;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs every bean of type {@link Task}; recurring ones are scheduled when the service starts. */
class JobScheduler {

  /** A running task may hold a connection, so there are fewer than the pool has. */
  private static final int THREADS = 4;

  private static final Duration POLL = Duration.ofMillis(500);

  /** Times the four heartbeats that may be missed: how long the work of a killed process rests. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private static final Duration SHUTDOWN = Duration.ofSeconds(10);

  @Produces
  @Singleton
  @Typed(Scheduler.class)
  Scheduler scheduler(
      DataSource dataSource, @Any Instance<Task<?>> tasks, ObjectMapper json, Clock clock) {
    List<Task<?>> known = new ArrayList<>();
    List<RecurringTask<?>> recurring = new ArrayList<>();
    for (Task<?> task : tasks) {
      if (task instanceof RecurringTask<?> repeated) {
        recurring.add(repeated);
      } else {
        known.add(task);
      }
    }
    return Scheduler.create(dataSource, known)
        .startTasks(recurring)
        .clock(clock::instant)
        .serializer(new JacksonSerializer(json))
        // Named, because detecting the database would take a connection before there is one.
        .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
        .threads(THREADS)
        .executorService(
            Executors.newFixedThreadPool(THREADS, Thread.ofVirtual().name("job-", 0).factory()))
        .pollingInterval(POLL)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(4)
        .shutdownMaxWait(SHUTDOWN)
        .failureLogging(LogLevel.WARN, true)
        // Scheduling joins the running transaction; committing is the transaction's business.
        .commitWhenAutocommitDisabled(false)
        .addExecutionInterceptor(new RequestContextAround())
        .build();
  }

  @Produces
  @ApplicationScoped
  SchedulerClient client(Scheduler scheduler, TransactionSynchronizationRegistry transactions) {
    return NudgingClient.of(scheduler, transactions);
  }

  void start(
      @Observes StartupEvent started,
      Instance<Scheduler> scheduler,
      @ConfigProperty(name = "jiangqiao.scheduler.enabled", defaultValue = "true")
          boolean enabled) {
    if (enabled) {
      scheduler.get().start();
    }
  }

  void stop(@Observes ShutdownEvent stopped, Instance<Scheduler> scheduler) {
    scheduler.get().stop();
  }
}
