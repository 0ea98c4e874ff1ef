package org.jiangqiao.achievements.corpusimport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jiangqiao.achievements.corpus.BulkCorpus;
import org.jiangqiao.achievements.corpus.BulkWriter;
import org.jiangqiao.achievements.corpus.CorpusIntake;
import org.jiangqiao.achievements.corpus.CorpusIntake.Outcome;
import org.jiangqiao.achievements.corpus.DocumentContent;
import org.jspecify.annotations.Nullable;

/** The corpus itself: patents into the index, everything else into the database. */
final class LiveDestination implements Destination {

  private static final int MANAGED_AT_ONCE = 200;

  /**
   * Little work each: a search that comes in waits, or shares the machine, for no more than one.
   */
  private static final int BULK_AT_ONCE = 100;

  private final CorpusIntake intake;
  private final Supplier<BulkWriter> writers;
  private final List<DocumentContent> managed = new ArrayList<>();
  private final List<DocumentContent> bulk = new ArrayList<>();
  private final List<Outcome> bulkOutcomes = new ArrayList<>();
  private @Nullable BulkWriter writer;

  /** Opens a writer for the first patent only. */
  LiveDestination(CorpusIntake intake, Supplier<BulkWriter> writers) {
    this.intake = intake;
    this.writers = writers;
  }

  /** Closes the writer in the end. */
  LiveDestination(CorpusIntake intake, BulkWriter writer) {
    this(intake, () -> writer);
    this.writer = writer;
  }

  @Override
  public void put(DocumentContent content) {
    if (!BulkCorpus.holds(content.kind())) {
      managed.add(content);
      return;
    }
    bulk.add(content);
    if (bulk.size() == BULK_AT_ONCE) {
      writeBulk();
    }
  }

  private void writeBulk() {
    if (!bulk.isEmpty()) {
      bulkOutcomes.addAll(writer().put(bulk));
      bulk.clear();
    }
  }

  private BulkWriter writer() {
    if (writer == null) {
      writer = writers.get();
    }
    return writer;
  }

  @Override
  public boolean full() {
    return managed.size() >= MANAGED_AT_ONCE;
  }

  @Override
  public void secure() {
    writeBulk();
    if (writer != null && !bulkOutcomes.isEmpty()) {
      writer.checkpoint();
    }
  }

  @Override
  public Checkpoint settle() {
    List<Outcome> outcomes = new ArrayList<>(bulkOutcomes);
    long inIndex = bulkOutcomes.size();
    outcomes.addAll(intake.putAll(managed));
    managed.clear();
    bulkOutcomes.clear();
    return new Checkpoint(outcomes, inIndex);
  }

  /** Ends without the rows that are still in memory, and says what the index has of the others. */
  Checkpoint abandon() {
    managed.clear();
    bulk.clear();
    secure();
    Checkpoint written = new Checkpoint(List.copyOf(bulkOutcomes), bulkOutcomes.size());
    bulkOutcomes.clear();
    return written;
  }

  @Override
  public void close() {
    if (writer != null) {
      writer.close();
    }
  }
}
