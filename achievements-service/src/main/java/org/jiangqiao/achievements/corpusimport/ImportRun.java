package org.jiangqiao.achievements.corpusimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jiangqiao.achievements.corpus.CorpusIntake;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jiangqiao.achievements.corpusimport.Lines.Line;
import org.jiangqiao.platform.file.FileStore;

/**
 * Takes a file into the corpus, batch by batch. Documents, faults and the position in the file are
 * committed together, so that after an interruption it goes on where it was.
 */
@ApplicationScoped
class ImportRun {

  private static final Logger LOG = Logger.getLogger(ImportRun.class);
  private static final int BATCH = 100;

  private final CorpusImports imports;
  private final RowErrors errors;
  private final CorpusIntake corpus;
  private final LineParser parser;
  private final FileStore files;
  private final Clock clock;

  ImportRun(
      CorpusImports imports,
      RowErrors errors,
      CorpusIntake corpus,
      LineParser parser,
      FileStore files,
      Clock clock) {
    this.imports = imports;
    this.errors = errors;
    this.corpus = corpus;
    this.parser = parser;
    this.files = files;
    this.clock = clock;
  }

  void run(UUID id) {
    CorpusImport known = QuarkusTransaction.requiringNew().call(() -> imports.findById(id));
    if (known == null || !known.open()) {
      return;
    }
    try {
      Path file = files.path(known.fileId);
      start(id, count(file, known.compressed));
      try (Lines lines = Lines.of(file, known.compressed)) {
        skip(lines, known.read());
        boolean more = true;
        while (more) {
          List<Line> batch = batch(lines);
          more = QuarkusTransaction.requiringNew().call(() -> settle(id, batch));
        }
      }
    } catch (IOException e) {
      LOG.warnf(e, "Import %s cannot be read", id);
      QuarkusTransaction.requiringNew().run(() -> fail(id));
    }
  }

  private static long count(Path file, boolean compressed) throws IOException {
    long count = 0;
    try (Lines lines = Lines.of(file, compressed)) {
      while (lines.next().isPresent()) {
        count++;
      }
    }
    return count;
  }

  private void start(UUID id, long lines) {
    QuarkusTransaction.requiringNew()
        .run(() -> locked(id).filter(CorpusImport::open).ifPresent(i -> i.start(lines, now())));
  }

  private static void skip(Lines lines, long settled) throws IOException {
    for (long skipped = 0; skipped < settled; skipped++) {
      lines.next();
    }
  }

  private static List<Line> batch(Lines lines) throws IOException {
    List<Line> batch = new ArrayList<>();
    Optional<Line> line = lines.next();
    while (line.isPresent()) {
      batch.add(line.get());
      line = batch.size() < BATCH ? lines.next() : Optional.empty();
    }
    return batch;
  }

  /** False when there is nothing more to do. The lock keeps a cancellation and a batch apart. */
  private boolean settle(UUID id, List<Line> batch) {
    Optional<CorpusImport> locked = locked(id).filter(CorpusImport::open);
    if (locked.isEmpty()) {
      return false;
    }
    CorpusImport running = locked.get();
    List<DocumentContent> contents = new ArrayList<>();
    for (Line line : batch) {
      switch (parsed(line)) {
        case ParsedLine.Good good -> contents.add(good.content());
        case ParsedLine.Bad bad -> record(id, line.number(), bad.faults());
      }
    }
    running.settle(corpus.putAll(contents), batch.size() - contents.size());
    if (batch.size() < BATCH) {
      running.finish(now());
      return false;
    }
    return true;
  }

  private ParsedLine parsed(Line line) {
    return switch (line) {
      case Line.Text readable -> parser.parse(readable.text());
      case Line.Broken unreadable -> new ParsedLine.Bad(List.of(unreadable.fault()));
    };
  }

  private void record(UUID id, long line, List<Fault> faults) {
    for (int position = 0; position < faults.size(); position++) {
      errors.persist(RowError.of(new RowError.Key(id, line, position), faults.get(position)));
    }
  }

  private void fail(UUID id) {
    locked(id).filter(CorpusImport::open).ifPresent(i -> i.fail(now()));
  }

  private Optional<CorpusImport> locked(UUID id) {
    return imports.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Instant now() {
    return clock.instant();
  }
}
