package org.jiangqiao.talent.pool;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jiangqiao.platform.rows.Fault;
import org.jiangqiao.platform.rows.Position;
import org.jiangqiao.talent.craftsman.PoolEntry;
import org.jiangqiao.talent.craftsman.PoolIntake;
import org.jiangqiao.talent.craftsman.PoolIntake.Taken;
import org.jiangqiao.talent.craftsman.PoolTerms;

/**
 * What is written down about a running import, each time in a transaction of its own. The lock
 * keeps a cancellation and a checkpoint apart: after a cancellation nothing more is written.
 */
@ApplicationScoped
class ImportManifest {

  private final PoolImports imports;
  private final RowErrors errors;
  private final PoolIntake intake;
  private final Clock clock;

  ImportManifest(PoolImports imports, RowErrors errors, PoolIntake intake, Clock clock) {
    this.imports = imports;
    this.errors = errors;
    this.intake = intake;
    this.clock = clock;
  }

  /** A row of the file by its place, and what it turned out to be. */
  record ReadRow(long line, ParsedRow parsed) {}

  /**
   * What was read since the last checkpoint.
   *
   * @param position behind the last row
   * @param bytes of the file that were read for all rows so far
   */
  record Stretch(List<ReadRow> rows, Position position, long bytes) {

    List<PoolEntry> entries() {
      return rows.stream()
          .map(ReadRow::parsed)
          .filter(ParsedRow.Good.class::isInstance)
          .map(good -> ((ParsedRow.Good) good).entry())
          .toList();
    }
  }

  PoolImport start(UUID id) {
    return change(id, running -> running.start(clock.instant()));
  }

  /** Entries, faults and the place in the file are stored together, or not at all. */
  PoolImport checkpoint(UUID id, Stretch stretch, PoolTerms terms) {
    return change(id, running -> settle(running, stretch, intake.take(stretch.entries(), terms)));
  }

  /** As a checkpoint, but nothing of the entries stays. */
  PoolImport foresee(UUID id, Stretch stretch, PoolTerms terms) {
    List<Taken> foreseen = undone(() -> intake.take(stretch.entries(), terms));
    return change(id, running -> settle(running, stretch, foreseen));
  }

  private static <T> T undone(Supplier<T> work) {
    QuarkusTransaction.begin();
    try {
      return work.get();
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private void settle(PoolImport running, Stretch stretch, List<Taken> taken) {
    int next = 0;
    List<RowError> faulty = new ArrayList<>();
    for (ReadRow row : stretch.rows()) {
      switch (row.parsed()) {
        case ParsedRow.Bad bad -> faulty.addAll(errors(running.id(), row.line(), bad.faults()));
        case ParsedRow.Good good -> {
          if (taken.get(next++) instanceof Taken.Refused refused) {
            faulty.addAll(errors(running.id(), row.line(), refused.faults()));
          }
        }
      }
    }
    errors.persist(faulty);
    int unreadable = stretch.rows().size() - taken.size();
    running.settle(Settled.of(taken, unreadable, stretch.position(), stretch.bytes()));
  }

  private static List<RowError> errors(UUID id, long line, List<Fault> faults) {
    List<RowError> errors = new ArrayList<>();
    for (int position = 0; position < faults.size(); position++) {
      errors.add(new RowError(new RowError.Key(id, line, position), faults.get(position)));
    }
    return errors;
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

  /** As it is after the change; what is read later is read anew. */
  private PoolImport change(UUID id, Consumer<PoolImport> change) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              PoolImport running =
                  imports
                      .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                      .filter(found -> found.status().open())
                      .orElseThrow(ClosedImport::new);
              change.accept(running);
              return running;
            });
  }
}
