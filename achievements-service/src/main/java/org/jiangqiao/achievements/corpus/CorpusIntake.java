package org.jiangqiao.achievements.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one way into the corpus and out of it; a document is known by its source and id there. */
@ApplicationScoped
public class CorpusIntake {

  /** What became of a document that was put in. */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED
  }

  private final ManagedDocuments documents;
  private final Indexing indexing;
  private final Clock clock;

  CorpusIntake(ManagedDocuments documents, Indexing indexing, Clock clock) {
    this.documents = documents;
    this.indexing = indexing;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Outcome put(DocumentContent content) {
    return putAll(List.of(content)).getFirst();
  }

  /** The outcomes in the order of the contents. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Outcome> putAll(List<DocumentContent> contents) {
    Map<String, ManagedDocument> known = known(contents);
    List<UUID> changed = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (DocumentContent content : contents) {
      ManagedDocument document = known.get(key(content));
      if (document == null) {
        document = ManagedDocument.of(content, clock.instant());
        documents.persist(document);
        known.put(key(content), document);
        outcomes.add(Outcome.CREATED);
      } else if (document.update(content, clock.instant())) {
        outcomes.add(Outcome.UPDATED);
      } else {
        outcomes.add(Outcome.UNCHANGED);
        continue;
      }
      changed.add(document.id());
    }
    indexing.schedule(changed);
    return outcomes;
  }

  /** The outcomes that {@link #putAll} would have, without putting anything in. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Outcome> foresee(List<DocumentContent> contents) {
    Map<String, ManagedDocument> known = known(contents);
    return contents.stream().map(content -> foreseen(content, known.get(key(content)))).toList();
  }

  private static Outcome foreseen(DocumentContent content, @Nullable ManagedDocument known) {
    if (known == null) {
      return Outcome.CREATED;
    }
    return known.has(content) ? Outcome.UNCHANGED : Outcome.UPDATED;
  }

  /** Nothing happens if it is not there. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(DocumentKind kind, String sourceId) {
    List<ManagedDocument> removed = documents.bySourceId(kind, sourceId);
    removed.forEach(documents::delete);
    indexing.schedule(removed.stream().map(ManagedDocument::id).toList());
  }

  private Map<String, ManagedDocument> known(List<DocumentContent> contents) {
    Map<String, ManagedDocument> known = new HashMap<>();
    contents.stream()
        .collect(
            Collectors.groupingBy(
                DocumentContent::source,
                Collectors.mapping(DocumentContent::sourceId, Collectors.toSet())))
        .forEach(
            (source, ids) ->
                documents
                    .bySourceIds(source, ids)
                    .forEach(document -> known.put(key(document.content()), document)));
    return known;
  }

  private static String key(DocumentContent content) {
    return content.source() + "\n" + content.sourceId();
  }
}
