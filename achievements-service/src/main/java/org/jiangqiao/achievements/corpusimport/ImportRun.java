package org.jiangqiao.achievements.corpusimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import org.jiangqiao.achievements.corpus.BulkCorpus;
import org.jiangqiao.achievements.corpus.BulkWriter;
import org.jiangqiao.achievements.corpus.CorpusIntake;
import org.jiangqiao.achievements.corpus.CorpusReader;
import org.jiangqiao.achievements.corpusimport.ImportFiles.Checked;
import org.jiangqiao.platform.job.Pulse;
import org.jiangqiao.platform.rows.FieldMapping;
import org.jiangqiao.platform.rows.Rows;
import org.jspecify.annotations.Nullable;

/** Carries out one import, or goes on with it after whatever interrupted it. */
@ApplicationScoped
class ImportRun {

  private final ImportManifest manifest;
  private final ImportFiles files;
  private final ImportConfig config;
  private final RowParser parser;
  private final ImportRules rules;
  private final AddressRegions regions;
  private final CorpusIntake intake;
  private final CorpusReader reader;
  private final BulkCorpus bulk;
  private final Interruptions interruptions;

  ImportRun(
      ImportManifest manifest,
      ImportFiles files,
      ImportConfig config,
      RowParser parser,
      ImportRules rules,
      AddressRegions regions,
      CorpusIntake intake,
      CorpusReader reader,
      BulkCorpus bulk,
      Interruptions interruptions) {
    this.manifest = manifest;
    this.files = files;
    this.config = config;
    this.parser = parser;
    this.rules = rules;
    this.regions = regions;
    this.intake = intake;
    this.reader = reader;
    this.bulk = bulk;
    this.interruptions = interruptions;
  }

  void run(UUID id) throws IOException {
    CorpusImport started = manifest.start(id);
    ImportOptions options = started.options();
    interruptions.check(options);
    if (options.replace() && !options.dryRun()) {
      replace(started);
    } else if (options.dryRun()) {
      try (DryDestination nowhere = new DryDestination(intake, reader)) {
        read(started, nowhere);
        manifest.finish(id);
      }
    } else {
      try (LiveDestination corpus = new LiveDestination(intake, bulk::update)) {
        finish(merge(started, corpus));
      }
    }
  }

  /** What a cancelled one has put into the serving index stays there, so it is counted. */
  private CorpusImport merge(CorpusImport started, LiveDestination corpus) throws IOException {
    try {
      return read(started, corpus);
    } catch (ClosedImport cancelled) {
      manifest.countWritten(started.id(), corpus.abandon());
      throw cancelled;
    }
  }

  private void finish(CorpusImport read) {
    if (read.bulk > 0) {
      manifest.finish(read.id(), bulk.generation(), 0);
    } else {
      manifest.finish(read.id());
    }
  }

  /** Beside the serving patents, which go when these are complete. */
  private void replace(CorpusImport started) throws IOException {
    UUID id = started.id();
    if (started.generation != null && started.generation.equals(bulk.generation())) {
      // The switch was the last thing that happened before an interruption.
      manifest.finish(id, started.generation, started.duplicates());
      return;
    }
    BulkWriter writer = resumed(started.generation);
    CorpusImport building = started;
    if (writer == null) {
      requireNoneUnfinished();
      writer = bulk.rebuild();
      building = manifest.build(id, writer.generation());
    }
    BulkWriter open = writer;
    try (LiveDestination replacement = new LiveDestination(intake, open)) {
      CorpusImport read = read(building, replacement);
      if (read.bulk == 0) {
        throw new StoppedImport(ImportFailure.of("nothing-to-replace-with"));
      }
      manifest.beginSwitch(id);
      BulkWriter.Published published = open.publish();
      manifest.finish(id, published.generation(), published.duplicates());
    }
  }

  /** A new one would take the place, and the hours, of one that can still be gone on with. */
  private void requireNoneUnfinished() {
    manifest
        .unfinishedReplacement(bulk.generation())
        .ifPresent(
            other -> {
              throw new StoppedImport(ImportFailure.of("unfinished-replacement", other.fileName()));
            });
  }

  /** Nothing is kept of a replacement that will not be gone on with. */
  void clear(UUID id) {
    manifest.takeAbandoned(id).ifPresent(bulk::discard);
  }

  private @Nullable BulkWriter resumed(@Nullable UUID generation) {
    return generation == null ? null : bulk.resume(generation).orElse(null);
  }

  private CorpusImport read(CorpusImport running, Destination destination) throws IOException {
    UUID id = running.id();
    ImportOptions options = running.options();
    Pulse pulse = new Pulse();
    Checked checked =
        files.check(
            running,
            bytes -> {
              if (pulse.due()) {
                interruptions.check(options);
                manifest.see(id, new ImportProgress(running.read, bytes));
              }
            });
    manifest.checked(id, checked);
    FieldMapping mapping = rules.mapping(options);
    RowDefaults defaults = rules.defaults(options);
    try (Rows rows = checked.file().open(mapping, regions, running.position())) {
      ImportPass pass =
          new ImportPass(
              running,
              manifest,
              config,
              row -> parser.parse(row, defaults),
              () -> interruptions.check(options));
      return pass.run(rows, destination);
    }
  }
}
