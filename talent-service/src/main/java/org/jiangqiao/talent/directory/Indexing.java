package org.jiangqiao.talent.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jiangqiao.talent.craftsman.CraftsmanChanged;

/** Keeps the index up with the database: at once after a commit, and again if that was missed. */
@ApplicationScoped
class Indexing {

  private static final Logger LOG = Logger.getLogger(Indexing.class);

  /** What a crash between commit and indexing costs at most. */
  private static final Duration CATCH_UP = Duration.ofSeconds(30);

  private final IndexBatch batch;
  private final OccupationBatch occupations;
  private final IndexQueue queue;
  private final CraftsmanIndex index;
  private final AtomicBoolean due = new AtomicBoolean();

  /** One thread: two would write the same craftsman in either order. */
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("indexing").factory());

  Indexing(IndexBatch batch, OccupationBatch occupations, IndexQueue queue, CraftsmanIndex index) {
    this.batch = batch;
    this.occupations = occupations;
    this.queue = queue;
    this.index = index;
  }

  void start(@Observes StartupEvent started) {
    if (index.isEmpty()) {
      queue.addEverybody();
    }
    wake();
  }

  void stop(@Observes ShutdownEvent stopped) {
    worker.shutdownNow();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CraftsmanChanged changed) {
    wake();
  }

  @Produces
  @Singleton
  RecurringTask<Void> catchUp() {
    return Tasks.recurring("index-catch-up", FixedDelay.of(CATCH_UP))
        .execute((instance, context) -> wake());
  }

  /** Many changes while a drain waits its turn need one drain. */
  private void wake() {
    if (due.compareAndSet(false, true)) {
      worker.execute(this::drain);
    }
  }

  private void drain() {
    due.set(false);
    try {
      while (batch.run() && !Thread.currentThread().isInterrupted()) {
        LOG.debug("A batch of craftsmen is indexed");
      }
      // Last, because many of the same occupation may have come in.
      while (!Thread.currentThread().isInterrupted() && occupations.run()) {
        LOG.debug("A batch of occupations is indexed");
      }
    } catch (RuntimeException | LinkageError e) {
      // The rows are still in the queue, and the next catch-up tries them again. A model that does
      // not load is an error of linkage, and must not end in silence.
      LOG.error("Craftsmen could not be indexed", e);
    }
  }
}
