package org.jiangqiao.achievements.corpusimport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jiangqiao.achievements.corpusimport.ImportManifest.FaultyRow;
import org.jiangqiao.achievements.corpusimport.ImportManifest.Stretch;
import org.jiangqiao.platform.job.Pulse;
import org.jiangqiao.platform.rows.Row;
import org.jiangqiao.platform.rows.Rows;

/**
 * Takes the rows of a file to their destination, from checkpoint to checkpoint: what they became,
 * their faults and the place in the file are stored together, so that an interrupted import goes on
 * where it was.
 */
final class ImportPass {

  private static final int FAULTS_AT_ONCE = 1_000;

  private final UUID id;
  private final ImportManifest manifest;
  private final ImportConfig config;
  private final Runnable look;
  private final Pulse pulse = new Pulse();
  private final Function<Row, ParsedRow> parser;
  private final List<FaultyRow> faulty = new ArrayList<>();
  private long settled;
  private int pending;
  private long lastCheckpoint = System.nanoTime();

  /**
   * @param look called about once a second; may end the pass by failing
   */
  ImportPass(
      CorpusImport running,
      ImportManifest manifest,
      ImportConfig config,
      Function<Row, ParsedRow> parser,
      Runnable look) {
    this.id = running.id();
    this.settled = running.read;
    this.manifest = manifest;
    this.config = config;
    this.parser = parser;
    this.look = look;
  }

  /** Returns with everything durable and counted. */
  CorpusImport run(Rows rows, Destination destination) throws IOException {
    Optional<Row> row = rows.next();
    while (row.isPresent()) {
      take(row.get(), destination);
      if (due(destination)) {
        checkpoint(rows, destination);
      }
      beat(rows);
      row = rows.next();
    }
    return checkpoint(rows, destination);
  }

  private void take(Row row, Destination destination) {
    switch (parser.apply(row)) {
      case ParsedRow.Good good -> destination.put(good.content());
      case ParsedRow.Bad bad -> faulty.add(new FaultyRow(row.line(), bad.faults()));
    }
    pending++;
  }

  private boolean due(Destination destination) {
    return pending >= config.checkpointRows()
        || faulty.size() >= FAULTS_AT_ONCE
        || destination.full()
        || System.nanoTime() - lastCheckpoint > config.checkpointInterval().toNanos();
  }

  private CorpusImport checkpoint(Rows rows, Destination destination) {
    destination.secure();
    CorpusImport now =
        manifest.checkpoint(
            id, destination, new Stretch(List.copyOf(faulty), rows.position(), rows.bytesRead()));
    settled = now.read;
    pending = 0;
    faulty.clear();
    lastCheckpoint = System.nanoTime();
    if (now.failed() > config.mostFaults()) {
      throw new StoppedImport(ImportFailure.of("too-many-faults", config.mostFaults()));
    }
    return now;
  }

  private void beat(Rows rows) {
    if (pulse.due()) {
      look.run();
      manifest.see(id, new ImportProgress(settled + pending, rows.bytesRead()));
    }
  }
}
