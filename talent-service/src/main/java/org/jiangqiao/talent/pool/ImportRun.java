package org.jiangqiao.talent.pool;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiangqiao.platform.file.FileStore;
import org.jiangqiao.platform.rows.Row;
import org.jiangqiao.platform.rows.Rows;
import org.jiangqiao.talent.craftsman.PoolTerms;
import org.jiangqiao.talent.pool.ImportManifest.ReadRow;
import org.jiangqiao.talent.pool.ImportManifest.Stretch;

/** Carries out one import, or goes on with it after whatever interrupted it. */
@ApplicationScoped
class ImportRun {

  /** Before the scheduler waits for what runs. */
  private static final int EARLY = 100;

  /** Rows of one transaction: what an interruption repeats, and what is held in memory. */
  private static final int CHECKPOINT = 500;

  /** With so many faulty rows a file is in another form than was meant. */
  private static final long MOST_FAULTS = 100_000;

  private final ImportManifest manifest;
  private final ImportColumns columns;
  private final PoolRowParser parser;
  private final FileStore store;
  private volatile boolean stopping;

  ImportRun(ImportManifest manifest, ImportColumns columns, PoolRowParser parser, FileStore store) {
    this.manifest = manifest;
    this.columns = columns;
    this.parser = parser;
    this.store = store;
  }

  void stop(@Observes @Priority(EARLY) ShutdownEvent stopped) {
    stopping = true;
  }

  boolean stopping() {
    return stopping;
  }

  void run(PoolImport started) throws IOException {
    PoolFile file =
        PoolFile.inspect(store.path(Objects.requireNonNull(started.fileId())), started.fileName());
    try (Rows rows = file.open(columns.mapping(started.options()), started.position())) {
      read(started, rows);
    }
    manifest.finish(started.id());
  }

  private void read(PoolImport started, Rows rows) throws IOException {
    List<ReadRow> stretch = new ArrayList<>();
    Optional<Row> row = rows.next();
    while (row.isPresent()) {
      stretch.add(parsed(started, row.get()));
      if (stretch.size() == CHECKPOINT) {
        checkpoint(started, rows, stretch);
      }
      row = rows.next();
    }
    checkpoint(started, rows, stretch);
  }

  private ReadRow parsed(PoolImport started, Row row) {
    return new ReadRow(row.line(), parser.parse(row, started.options().roster(), started.scope()));
  }

  private void checkpoint(PoolImport started, Rows rows, List<ReadRow> stretch) {
    if (stopping) {
      throw new InterruptedImport();
    }
    Stretch read = new Stretch(List.copyOf(stretch), rows.position(), rows.bytesRead());
    PoolTerms terms =
        new PoolTerms(
            started.actor(), started.scope(), started.fileName(), started.options().verified());
    PoolImport now =
        started.options().dryRun()
            ? manifest.foresee(started.id(), read, terms)
            : manifest.checkpoint(started.id(), read, terms);
    stretch.clear();
    if (now.failed() > MOST_FAULTS) {
      throw new StoppedImport(new ImportFailure("too-many-faults", String.valueOf(MOST_FAULTS)));
    }
  }
}
