package org.jiangqiao.talent.pool;

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
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipException;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.file.FileStore;
import org.jiangqiao.platform.rows.UnusableFile;

/**
 * Imports as scheduled work, which is taken up again when the process dies; one at a time writes.
 */
@ApplicationScoped
class ImportJobs {

  private static final Logger LOG = Logger.getLogger(ImportJobs.class);
  private static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("pool-import");
  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration WAIT = Duration.ofSeconds(1);
  private static final String DATABASE_DISK_FULL = "53100";

  private final ImportRun run;
  private final PoolImports imports;
  private final ImportManifest manifest;
  private final FileStore store;
  private final SchedulerClient scheduler;
  private final Clock clock;

  ImportJobs(
      ImportRun run,
      PoolImports imports,
      ImportManifest manifest,
      FileStore store,
      SchedulerClient scheduler,
      Clock clock) {
    this.run = run;
    this.imports = imports;
    this.manifest = manifest;
    this.store = store;
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
      run.run(manifest.start(id));
    } catch (ClosedImport cancelled) {
      LOG.infof("Import %s is over", id);
    } catch (InterruptedImport stopping) {
      return later();
    } catch (StoppedImport stopped) {
      manifest.fail(id, stopped.failure());
    } catch (UnusableFile unusable) {
      manifest.fail(id, new ImportFailure(unusable.messageKey(), unusable.argument()));
    } catch (IOException | RuntimeException e) {
      if (run.stopping()) {
        // What is closed under a running import says nothing about the import.
        return later();
      }
      log(id, e);
      manifest.fail(id, failure(e));
    }
    dropFile(id);
    return new OnCompleteRemove<>();
  }

  /** It has personal data in clear, so it goes as soon as nobody can go on with it. */
  private void dropFile(UUID id) {
    UUID left =
        QuarkusTransaction.requiringNew()
            .call(() -> imports.findByIdOptional(id).map(PoolImport::takeFile).orElse(null));
    if (left != null) {
      store.delete(left);
    }
  }

  /** The database repeats the values of a statement that it refuses: personal data. */
  private static void log(UUID id, Exception failure) {
    refusal(failure)
        .ifPresentOrElse(
            refused -> LOG.errorf("Import %s failed: SQLSTATE %s", id, refused.getSQLState()),
            () -> LOG.errorf(failure, "Import %s failed", id));
  }

  /** What people are told of failures from below; the log has the rest. */
  private static ImportFailure failure(Throwable failure) {
    if (refusal(failure)
        .filter(refused -> DATABASE_DISK_FULL.equals(refused.getSQLState()))
        .isPresent()) {
      return ImportFailure.of("disk-full");
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ZipException) {
        return ImportFailure.of("damaged");
      }
      if (cause instanceof IOException) {
        return ImportFailure.of("unreadable");
      }
    }
    return ImportFailure.of("unexpected");
  }

  private static Optional<SQLException> refusal(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }

  private static CompletionHandler<Void> later() {
    return new OnCompleteReschedule<>(FixedDelay.of(WAIT));
  }
}
