package org.jiangqiao.achievements.corpusimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jiangqiao.achievements.corpusimport.Destination.Checkpoint;
import org.jiangqiao.achievements.corpusimport.ImportFiles.Checked;
import org.jiangqiao.platform.rows.Fault;
import org.jiangqiao.platform.rows.Position;

/**
 * What is written down about a running import, each time in a transaction of its own. The lock
 * keeps a cancellation and a checkpoint apart: after a cancellation nothing more is written.
 */
@ApplicationScoped
class ImportManifest {

  private final CorpusImports imports;
  private final RowErrors errors;
  private final Clock clock;

  ImportManifest(CorpusImports imports, RowErrors errors, Clock clock) {
    this.imports = imports;
    this.errors = errors;
    this.clock = clock;
  }

  /** A row of the file by its place, and what is wrong with it. */
  record FaultyRow(long line, List<Fault> faults) {}

  /**
   * What was read since the last checkpoint.
   *
   * @param faulty the rows that could not be taken
   * @param position behind the last row
   * @param bytes of the file that were read for all rows so far
   */
  record Stretch(List<FaultyRow> faulty, Position position, long bytes) {}

  CorpusImport start(UUID id) {
    return change(id, running -> running.start(clock.instant()));
  }

  CorpusImport checked(UUID id, Checked checked) {
    return change(id, running -> running.checked(checked.digest(), checked.file().form()));
  }

  /** A new replacement, for which the file is read from its beginning. */
  CorpusImport build(UUID id, UUID generation) {
    return change(
        id,
        running -> {
          errors.forget(id);
          running.build(generation);
        });
  }

  void see(UUID id, ImportProgress progress) {
    change(id, running -> running.see(progress));
  }

  CorpusImport checkpoint(UUID id, Destination destination, Stretch stretch) {
    return change(
        id,
        running -> {
          Checkpoint done = destination.settle();
          stretch.faulty().forEach(row -> record(id, row));
          running.settle(
              Settled.of(
                  done.outcomes(),
                  stretch.faulty().size(),
                  done.bulk(),
                  stretch.position(),
                  stretch.bytes()));
        });
  }

  /** For a cancelled import: what came into the index after its last checkpoint. */
  void countWritten(UUID id, Checkpoint written) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                imports
                    .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                    .ifPresent(cancelled -> cancelled.countWritten(written)));
  }

  /** A replacement that failed halfway and can be gone on with. */
  Optional<CorpusImport> unfinishedReplacement(UUID serving) {
    return QuarkusTransaction.requiringNew().call(() -> imports.unfinishedReplacement(serving));
  }

  private void record(UUID id, FaultyRow row) {
    for (int position = 0; position < row.faults().size(); position++) {
      errors.persist(
          RowError.of(new RowError.Key(id, row.line(), position), row.faults().get(position)));
    }
  }

  void beginSwitch(UUID id) {
    change(id, CorpusImport::beginSwitch);
  }

  void finish(UUID id, UUID generation, long duplicates) {
    change(
        id,
        running -> {
          running.switched(generation, duplicates);
          running.finish(clock.instant());
        });
  }

  void finish(UUID id) {
    change(id, running -> running.finish(clock.instant()));
  }

  /** Nothing happens if it was cancelled meanwhile. */
  void fail(UUID id, ImportFailure failure) {
    try {
      change(id, running -> running.fail(failure, clock.instant()));
    } catch (ClosedImport cancelled) {
      // Whoever cancelled it does not wait for a reason any more.
      return;
    }
  }

  /** The generation that a cancelled replacement has left, which is then forgotten. */
  Optional<UUID> takeAbandoned(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> imports.findByIdOptional(id).flatMap(CorpusImport::abandon));
  }

  /** As it is after the change; what is read later is read anew. */
  private CorpusImport change(UUID id, Consumer<CorpusImport> change) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              CorpusImport running =
                  imports
                      .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                      .filter(CorpusImport::open)
                      .orElseThrow(ClosedImport::new);
              change.accept(running);
              return running;
            });
  }
}
