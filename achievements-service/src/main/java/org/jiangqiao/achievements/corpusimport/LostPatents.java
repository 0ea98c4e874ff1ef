package org.jiangqiao.achievements.corpusimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jiangqiao.achievements.corpus.BulkCorpus;
import org.jspecify.annotations.Nullable;

/**
 * Brings patents back when the index that had them is gone: damaged, deleted, or of an older form.
 * The files are their system of record, so the imports that filled that index run once more.
 */
@ApplicationScoped
class LostPatents {

  private static final Logger LOG = Logger.getLogger(LostPatents.class);

  private final CorpusImports imports;
  private final RowErrors errors;
  private final ImportJobs jobs;
  private final BulkCorpus bulk;

  LostPatents(CorpusImports imports, RowErrors errors, ImportJobs jobs, BulkCorpus bulk) {
    this.imports = imports;
    this.errors = errors;
    this.jobs = jobs;
    this.bulk = bulk;
  }

  void start(@Observes StartupEvent started) {
    QuarkusTransaction.requiringNew().run(this::importAgain);
  }

  private static Instant end(CorpusImport done) {
    @Nullable Instant finished = done.finishedAt();
    return finished == null ? Instant.EPOCH : finished;
  }

  private void importAgain() {
    List<CorpusImport> lost = imports.lostWith(bulk.generation());
    if (lost.isEmpty()) {
      return;
    }
    CorpusImport last = lost.stream().max(Comparator.comparing(LostPatents::end)).orElseThrow();
    @Nullable UUID generation = last.generation;
    for (CorpusImport done : lost) {
      if (Objects.equals(done.generation, generation)) {
        LOG.warnf("The index lost the patents of %s, which is imported again", done.fileName());
        errors.forget(done.id());
        done.restart();
        jobs.schedule(done.id());
      }
    }
  }
}
