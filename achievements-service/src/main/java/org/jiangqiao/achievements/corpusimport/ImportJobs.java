package org.jiangqiao.achievements.corpusimport;

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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.rows.UnusableFile;

/**
 * Imports as scheduled work, which is taken up again when the process dies. One at a time writes:
 * the index has one writer, and files are taken in the order in which they came.
 */
@ApplicationScoped
class ImportJobs {

  private static final Logger LOG = Logger.getLogger(ImportJobs.class);
  private static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("corpus-import");
  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration WAIT = Duration.ofSeconds(1);

  private final ImportRun run;
  private final CorpusImports imports;
  private final ImportManifest manifest;
  private final Interruptions interruptions;
  private final SchedulerClient scheduler;
  private final Clock clock;

  ImportJobs(
      ImportRun run,
      CorpusImports imports,
      ImportManifest manifest,
      Interruptions interruptions,
      SchedulerClient scheduler,
      Clock clock) {
    this.run = run;
    this.imports = imports;
    this.manifest = manifest;
    this.interruptions = interruptions;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** In the transaction that queues the import. */
  void schedule(UUID importId) {
    scheduler.scheduleIfNotExists(
        IMPORT.instance(importId.toString()).scheduledTo(clock.instant()));
  }

  @Produces
  @Singleton
  Task<Void> task() {
    return Tasks.custom(IMPORT)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<Void>(FIRST_RETRY, 2))
        .execute((instance, context) -> execute(UUID.fromString(instance.getId())));
  }

  private CompletionHandler<Void> execute(UUID id) {
    if (QuarkusTransaction.requiringNew().call(() -> imports.hasToWait(id))) {
      return later();
    }
    try {
      run.run(id);
    } catch (ClosedImport cancelled) {
      LOG.infof("Import %s is over", id);
      run.clear(id);
    } catch (InterruptedImport stopping) {
      return later();
    } catch (StoppedImport stopped) {
      manifest.fail(id, stopped.failure());
    } catch (UnusableFile unusable) {
      manifest.fail(id, ImportFailure.of(unusable.messageKey(), unusable.argument()));
    } catch (IOException | RuntimeException e) {
      if (interruptions.stopping()) {
        // What is closed under a running import says nothing about the import.
        return later();
      }
      LOG.errorf(e, "Import %s failed", id);
      manifest.fail(id, ImportFailures.of(e));
    }
    return new OnCompleteRemove<>();
  }

  private static CompletionHandler<Void> later() {
    return new OnCompleteReschedule<>(FixedDelay.of(WAIT));
  }
}
