package org.jiangqiao.achievements.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.problem.Problem;

/** Reading documents, whatever their system of record; all of the corpus is public. */
public final class CorpusReader {

  private final CorpusIndex index;

  CorpusReader(CorpusIndex index) {
    this.index = index;
  }

  public CorpusDocument read(UUID id) {
    return find(id).orElseThrow(() -> Problem.notFound("document"));
  }

  public Optional<CorpusDocument> find(UUID id) {
    return Optional.ofNullable(readAll(List.of(id)).get(id));
  }

  /** Those that are there, by id. */
  public Map<UUID, CorpusDocument> readAll(Collection<UUID> ids) {
    Map<UUID, CorpusDocument> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    List<String> stored =
        index.query(
            session ->
                session
                    .search(CorpusIndex.documents())
                    .select(f -> f.field("stored", String.class))
                    .where(f -> f.id().matchingAny(ids))
                    .fetchHits(2 * ids.size()));
    for (String document : stored) {
      CorpusDocument read = StoredDocument.read(document);
      found.put(read.id(), read);
    }
    return found;
  }
}
