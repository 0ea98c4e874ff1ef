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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.Ids;
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

  private final CorpusDocuments documents;
  private final CorpusIndex index;
  private final SchedulerClient scheduler;
  private final Clock clock;

  Indexing(CorpusDocuments documents, CorpusIndex index, SchedulerClient scheduler, Clock clock) {
    this.documents = documents;
    this.index = index;
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
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (documents.count() > 0 && index.index().isEmpty()) {
                LOG.info("The index is empty and will be rebuilt from the database");
                documents.forgetEmbeddings();
                scheduler.scheduleIfNotExists(REBUILD.instance(ONLY).scheduledTo(clock.instant()));
              }
            });
  }

  private void index(IndexRequest request) {
    Map<UUID, CorpusDocument> present =
        QuarkusTransaction.requiringNew().call(() -> documents.byIds(request.documents()));
    index.add(present.values());
    List<UUID> gone = request.documents().stream().filter(id -> !present.containsKey(id)).toList();
    if (!gone.isEmpty()) {
      index.remove(gone);
    }
  }

  private void rebuild() {
    @Nullable UUID last = null;
    List<CorpusDocument> batch = next(last);
    while (!batch.isEmpty()) {
      index.add(batch);
      last = batch.getLast().id();
      batch = next(last);
    }
  }

  private List<CorpusDocument> next(@Nullable UUID last) {
    return QuarkusTransaction.requiringNew().call(() -> documents.after(last, BATCH));
  }

  private void embedOutstanding() {
    List<CorpusDocument> outstanding = outstanding();
    while (!outstanding.isEmpty()) {
      embed(outstanding);
      outstanding = outstanding();
    }
  }

  private List<CorpusDocument> outstanding() {
    return QuarkusTransaction.requiringNew().call(() -> documents.notEmbedded(EMBEDDED_AT_ONCE));
  }

  private void embed(List<CorpusDocument> batch) {
    index.embed(batch);
    Set<UUID> gone =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  batch.forEach(d -> documents.markEmbedded(d.id(), d.version()));
                  Set<UUID> missing =
                      batch.stream().map(CorpusDocument::id).collect(Collectors.toSet());
                  missing.removeAll(documents.byIds(missing).keySet());
                  return missing;
                });
    if (!gone.isEmpty()) {
      // Removed in between: their sentences must not outlive them.
      index.remove(gone);
    }
  }
}
