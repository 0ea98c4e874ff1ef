package org.jiangqiao.achievements.corpusimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.achievements.corpus.BulkCorpus;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.CorpusIntake;
import org.jiangqiao.achievements.corpus.CorpusIntake.Outcome;
import org.jiangqiao.achievements.corpus.CorpusReader;
import org.jiangqiao.achievements.corpus.DocumentContent;

/** Nowhere: only compares with what is there. */
final class DryDestination implements Destination {

  private static final int AT_ONCE = 500;

  private final CorpusIntake intake;
  private final CorpusReader reader;
  private final List<DocumentContent> managed = new ArrayList<>();
  private final List<DocumentContent> bulk = new ArrayList<>();

  DryDestination(CorpusIntake intake, CorpusReader reader) {
    this.intake = intake;
    this.reader = reader;
  }

  @Override
  public void put(DocumentContent content) {
    (BulkCorpus.holds(content.kind()) ? bulk : managed).add(content);
  }

  @Override
  public boolean full() {
    return managed.size() + bulk.size() >= AT_ONCE;
  }

  @Override
  public void secure() {
    // Nothing is written.
  }

  @Override
  public Checkpoint settle() {
    List<Outcome> outcomes = new ArrayList<>(intake.foresee(managed));
    Map<UUID, CorpusDocument> known =
        reader.readAll(bulk.stream().map(DryDestination::id).toList());
    for (DocumentContent content : bulk) {
      CorpusDocument document = known.get(id(content));
      outcomes.add(
          document == null
              ? Outcome.CREATED
              : document.content().equals(content) ? Outcome.UNCHANGED : Outcome.UPDATED);
    }
    long inIndex = bulk.size();
    managed.clear();
    bulk.clear();
    return new Checkpoint(outcomes, inIndex);
  }

  private static UUID id(DocumentContent content) {
    return CorpusDocument.idOf(content.source(), content.sourceId());
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
