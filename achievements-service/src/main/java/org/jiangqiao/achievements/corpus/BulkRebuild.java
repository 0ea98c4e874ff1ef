package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.achievements.corpus.CorpusIntake.Outcome;
import org.jiangqiao.search.IndexStream;
import org.jiangqiao.search.SearchIndex;

/**
 * Writes a generation that serves only when it is whole. Nothing is looked up in it while it grows:
 * what a file has twice, and what is replayed after a crash, is dropped at the end in one pass over
 * the ids.
 */
final class BulkRebuild implements BulkWriter {

  private static final int DUPLICATES_AT_ONCE = 500;

  private final BulkCorpus corpus;
  private final CorpusIndex index;
  private final CorpusReader serving;
  private final Lineages codes;
  private final ChangeClock clock;
  private final UUID generation;
  private final SearchIndex building;
  private final IndexStream<DocumentEntry.Bulk> stream;

  /** Versions go on across generations, but there is nothing to look up in an empty one. */
  private final boolean continues;

  private boolean open = true;

  BulkRebuild(
      BulkCorpus corpus, CorpusIndex index, Lineages codes, ChangeClock clock, UUID generation) {
    this.corpus = corpus;
    this.index = index;
    this.serving = new CorpusReader(index);
    this.codes = codes;
    this.clock = clock;
    this.generation = generation;
    this.continues = corpus.documents() > 0;
    this.building = index.openForBuilding(generation);
    this.stream = building.stream(DocumentEntry.Bulk.class);
  }

  @Override
  public UUID generation() {
    return generation;
  }

  @Override
  public List<Outcome> put(List<DocumentContent> contents) {
    index.rightOfWay().giveWay();
    Map<UUID, CorpusDocument> known =
        continues
            ? serving.readAll(
                contents.stream().map(c -> CorpusDocument.idOf(c.source(), c.sourceId())).toList())
            : Map.of();
    List<DocumentEntry.Bulk> entries = new ArrayList<>(contents.size());
    List<Outcome> outcomes = new ArrayList<>(contents.size());
    for (DocumentContent content : contents) {
      CorpusDocument document = CorpusDocument.of(content, clock.next());
      CorpusDocument before = known.get(document.id());
      if (before == null) {
        outcomes.add(Outcome.CREATED);
      } else if (before.content().equals(content)) {
        document = before;
        outcomes.add(Outcome.UNCHANGED);
      } else {
        document = before.replacedBy(content, document.updatedAt());
        outcomes.add(Outcome.UPDATED);
      }
      entries.add(new DocumentEntry.Bulk(document, codes));
    }
    stream.add(entries);
    return outcomes;
  }

  @Override
  public void remove(Collection<UUID> ids) {
    stream.delete(ids);
  }

  @Override
  public void checkpoint() {
    stream.commit();
  }

  @Override
  public Published publish() {
    checkpoint();
    long duplicates = dropDuplicates();
    long documents = building.count(DocumentEntry.Bulk.class);
    closeBuilding();
    index.switchTo(generation);
    return new Published(generation, documents, duplicates);
  }

  private long dropDuplicates() {
    long before = building.written(DocumentEntry.Bulk.class);
    building.duplicates(
        DocumentEntry.Bulk.class,
        DUPLICATES_AT_ONCE,
        ids -> {
          Map<UUID, CorpusDocument> latest = new HashMap<>();
          for (CorpusDocument copy : copies(ids)) {
            latest.merge(
                copy.id(),
                copy,
                (one, other) -> one.updatedAt().isAfter(other.updatedAt()) ? one : other);
          }
          stream.addOrUpdate(
              latest.values().stream().map(d -> new DocumentEntry.Bulk(d, codes)).toList());
        });
    stream.commit();
    return before - building.count(DocumentEntry.Bulk.class);
  }

  private List<CorpusDocument> copies(List<String> ids) {
    return building
        .query(
            session ->
                session
                    .search(DocumentEntry.Bulk.class)
                    .select(f -> f.field("stored", String.class))
                    .where(f -> f.id().matchingAny(ids.stream().map(UUID::fromString).toList()))
                    .fetchAllHits())
        .stream()
        .map(StoredDocument::read)
        .toList();
  }

  private void closeBuilding() {
    if (open) {
      open = false;
      stream.close();
      building.close();
    }
  }

  @Override
  public void close() {
    closeBuilding();
    corpus.release();
  }
}
