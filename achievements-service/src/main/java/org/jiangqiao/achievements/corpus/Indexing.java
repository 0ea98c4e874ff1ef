package org.jiangqiao.achievements.corpus;

import com.github.kagkarlsson.scheduler.SchedulerClient;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.search.MeaningUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index behind the database: words right after a commit, meanings soon after. The work is
 * in the database, so that a crash at any point delays it and loses nothing.
 */
@ApplicationScoped
class Indexing {

  private static final Logger LOG = Logger.getLogger(Indexing.class);

  private static final TaskDescriptor<IndexRequest> INDEX =
      TaskDescriptor.of("corpus-index", IndexRequest.class);
  private static final TaskDescriptor<Void> REBUILD = TaskDescriptor.of("corpus-rebuild");
  private static final String ONLY = "only";

  private static final Duration EMBEDDING_PAUSE = Duration.ofSeconds(1);
  private static final int BATCH = 200;

  /** Few, so that each commit comes soon and a document that came in late does not wait long. */
  private static final int EMBEDDED_AT_ONCE = 16;

  /** Some seconds of work: a service that stops waits for the run that is under way. */
  private static final int BULK_BATCHES = 8;

  private final ManagedDocuments documents;
  private final Corpus corpus;
  private final double share;
  private final SchedulerClient scheduler;
  private final Clock clock;

  Indexing(
      ManagedDocuments documents,
      Corpus corpus,
      SchedulerClient scheduler,
      Clock clock,
      @ConfigProperty(name = "jiangqiao.corpus.bulk-embedding-share") double share) {
    this.documents = documents;
    this.corpus = corpus;
    this.share = share;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** In the transaction that changes the documents. */
  void schedule(List<UUID> changed) {
    if (!changed.isEmpty()) {
      scheduler.scheduleIfNotExists(
          INDEX
              .instance(Ids.next().toString())
              .data(new IndexRequest(changed))
              .scheduledTo(clock.instant()));
    }
  }

  @Produces
  @Singleton
  Task<IndexRequest> indexTask() {
    return Tasks.oneTime(INDEX).execute((instance, context) -> index(instance.getData()));
  }

  @Produces
  @Singleton
  Task<Void> rebuildTask() {
    return Tasks.oneTime(REBUILD).execute((instance, context) -> rebuild());
  }

  @Produces
  @Singleton
  Task<Void> embeddingTask() {
    return Tasks.recurring("corpus-embedding", FixedDelay.of(EMBEDDING_PAUSE))
        .execute((instance, context) -> embedOutstanding());
  }

  void start(@Observes StartupEvent started) {
    QuarkusTransaction.requiringNew().run(this::forgetOtherModel);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (documents.count() == 0) {
                return;
              }
              if (!corpus.knowsMeanings()) {
                documents.forgetEmbeddings();
              }
              if (corpus.managedDocuments() == 0) {
                LOG.info("The index is empty and will be rebuilt from the database");
                scheduler.scheduleIfNotExists(REBUILD.instance(ONLY).scheduledTo(clock.instant()));
              }
            });
  }

  /** What another model told cannot be compared; the index first, as it has no transaction. */
  private void forgetOtherModel() {
    if (!documents.meaningModel().equals(corpus.model())) {
      LOG.infof("Meanings are told by %s from now on, and all of them anew", corpus.model());
      corpus.forgetMeanings();
      documents.forgetEmbeddings();
      documents.meaningsAreOf(corpus.model());
    }
  }

  private void index(IndexRequest request) {
    Map<UUID, ManagedDocument> present =
        QuarkusTransaction.requiringNew().call(() -> documents.byIds(request.documents()));
    corpus.add(indexed(present.values()));
    List<UUID> gone = request.documents().stream().filter(id -> !present.containsKey(id)).toList();
    if (!gone.isEmpty()) {
      corpus.remove(gone);
    }
  }

  private void rebuild() {
    @Nullable UUID last = null;
    List<ManagedDocument> batch = next(last);
    while (!batch.isEmpty()) {
      corpus.add(indexed(batch));
      last = batch.getLast().id();
      batch = next(last);
    }
  }

  private static List<CorpusDocument> indexed(Collection<ManagedDocument> documents) {
    return documents.stream().map(ManagedDocument::indexed).toList();
  }

  private List<ManagedDocument> next(@Nullable UUID last) {
    return QuarkusTransaction.requiringNew().call(() -> documents.after(last, BATCH));
  }

  /** What people wrote first; bulk documents when nothing of it is left. */
  private void embedOutstanding() {
    if (!corpus.retrieval().knowsMeaning()) {
      return;
    }
    int bulk = 0;
    boolean more = true;
    try {
      while (more) {
        List<ManagedDocument> outstanding = outstanding();
        if (outstanding.isEmpty()) {
          more = embedBulk() && ++bulk < BULK_BATCHES;
        } else {
          embed(outstanding);
        }
      }
    } catch (MeaningUnavailable away) {
      // The embedder has logged it; what is outstanding is tried again after the pause.
      LOG.debug("Documents wait for the embedding endpoint", away);
    }
  }

  /** Millions of texts take days: between two batches the machine belongs to those who search. */
  private boolean embedBulk() {
    if (share <= 0) {
      return false;
    }
    long begun = System.nanoTime();
    boolean worked = corpus.bulk().embedNext();
    if (worked) {
      long took = System.nanoTime() - begun;
      LockSupport.parkNanos((long) (took * (1 / share - 1)));
    }
    return worked && !Thread.currentThread().isInterrupted();
  }

  private List<ManagedDocument> outstanding() {
    return QuarkusTransaction.requiringNew().call(() -> documents.notEmbedded(EMBEDDED_AT_ONCE));
  }

  private void embed(List<ManagedDocument> batch) {
    corpus.embed(indexed(batch));
    Set<UUID> gone =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  batch.forEach(d -> documents.markEmbedded(d.id(), d.version()));
                  Set<UUID> missing =
                      batch.stream().map(ManagedDocument::id).collect(Collectors.toSet());
                  missing.removeAll(documents.byIds(missing).keySet());
                  return missing;
                });
    if (!gone.isEmpty()) {
      // Removed in between: their sentences must not outlive them.
      corpus.remove(gone);
    }
  }
}
