package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.achievements.corpus.CorpusIntake.Outcome;
import org.jiangqiao.search.IndexStream;

/** Changes the generation that serves. */
final class BulkUpdate implements BulkWriter {

  private final BulkCorpus corpus;
  private final CorpusIndex index;
  private final CorpusReader reader;
  private final Lineages codes;
  private final ChangeClock clock;
  private final IndexStream<DocumentEntry.Bulk> stream;

  /** Written since the last checkpoint, and so not to be found by a search yet. */
  private final Set<UUID> unseen = new HashSet<>();

  BulkUpdate(BulkCorpus corpus, CorpusIndex index, Lineages codes, ChangeClock clock) {
    this.corpus = corpus;
    this.index = index;
    this.reader = new CorpusReader(index);
    this.codes = codes;
    this.clock = clock;
    this.stream = index.with(i -> i.stream(DocumentEntry.Bulk.class));
  }

  @Override
  public UUID generation() {
    return index.generation();
  }

  @Override
  public List<Outcome> put(List<DocumentContent> contents) {
    index.rightOfWay().giveWay();
    List<UUID> ids =
        contents.stream().map(c -> CorpusDocument.idOf(c.source(), c.sourceId())).toList();
    if (ids.stream().anyMatch(unseen::contains)) {
      checkpoint();
    }
    Map<UUID, CorpusDocument> known = reader.readAll(ids);
    Map<UUID, DocumentEntry.Bulk> created = new HashMap<>();
    Map<UUID, DocumentEntry.Bulk> updated = new HashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (DocumentContent content : contents) {
      CorpusDocument fresh = CorpusDocument.of(content, clock.next());
      CorpusDocument before = known.get(fresh.id());
      if (before == null) {
        outcomes.add(Outcome.CREATED);
      } else if (before.content().equals(content)) {
        outcomes.add(Outcome.UNCHANGED);
        continue;
      } else {
        fresh = before.replacedBy(content, fresh.updatedAt());
        outcomes.add(Outcome.UPDATED);
      }
      // A document that this batch creates and then changes is still new to the index.
      boolean isNew = before == null || created.containsKey(fresh.id());
      (isNew ? created : updated).put(fresh.id(), new DocumentEntry.Bulk(fresh, codes));
      known.put(fresh.id(), fresh);
    }
    stream.add(created.values());
    stream.addOrUpdate(updated.values());
    unseen.addAll(created.keySet());
    unseen.addAll(updated.keySet());
    return outcomes;
  }

  @Override
  public void remove(Collection<UUID> ids) {
    stream.delete(ids);
    unseen.addAll(ids);
    index.forgetSentences(ids);
  }

  @Override
  public void checkpoint() {
    stream.commit();
    unseen.clear();
  }

  @Override
  public Published publish() {
    checkpoint();
    return new Published(generation(), corpus.documents(), 0);
  }

  @Override
  public void close() {
    stream.close();
    corpus.release();
  }
}
