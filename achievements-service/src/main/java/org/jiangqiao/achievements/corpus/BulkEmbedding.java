package org.jiangqiao.achievements.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.search.Embedder;

/**
 * Gives bulk documents their vectors, one each, in the order in which they changed. How far it is
 * stands beside the generation; vectors outlive a generation, so that a rebuild embeds only what is
 * new.
 */
final class BulkEmbedding {

  private static final int AT_ONCE = 64;

  /** About what the model reads of a text; a patent's abstract is shorter. */
  private static final int LONGEST = 400;

  private final CorpusIndex index;
  private final Embedder embedder;
  private final Lineages codes;

  BulkEmbedding(CorpusIndex index, Embedder embedder, Lineages codes) {
    this.index = index;
    this.embedder = embedder;
    this.codes = codes;
  }

  long embedded() {
    if (!index.searchesMeaning()) {
      return 0;
    }
    long until = progress(index.generation());
    return index.query(
        session ->
            session
                .search(DocumentEntry.Bulk.class)
                .where(f -> f.range().field("updated").atMost(until))
                .fetchTotalHitCount());
  }

  /** False when there was nothing to do. */
  boolean embedNext() {
    if (!index.searchesMeaning()) {
      return false;
    }
    UUID generation = index.generation();
    List<CorpusDocument> next = changedAfter(progress(generation));
    if (next.isEmpty()) {
      return false;
    }
    Set<String> known = known(next);
    List<CorpusDocument> missing =
        next.stream().filter(document -> !known.contains(key(document).toString())).toList();
    if (!missing.isEmpty()) {
      List<SentenceEntry> entries = entries(missing);
      index.forgetSentences(missing.stream().map(CorpusDocument::id).toList());
      index.use(i -> i.addOrUpdate(entries));
    }
    long done = DocumentEntry.micros(next.getLast().updatedAt());
    index.keepProgress(generation, Long.toString(done));
    return true;
  }

  private List<CorpusDocument> changedAfter(long micros) {
    return index
        .query(
            session ->
                session
                    .search(DocumentEntry.Bulk.class)
                    .select(f -> f.field("stored", String.class))
                    .where(f -> f.range().field("updated").greaterThan(micros))
                    .sort(f -> f.field("updated").asc())
                    .fetchHits(AT_ONCE))
        .stream()
        .map(StoredDocument::read)
        .toList();
  }

  private Set<String> known(List<CorpusDocument> documents) {
    List<String> keys = documents.stream().map(document -> key(document).toString()).toList();
    return new HashSet<>(
        index.query(
            session ->
                session
                    .search(SentenceEntry.class)
                    .select(f -> f.id(String.class))
                    .where(f -> f.id().matchingAny(keys))
                    .fetchHits(keys.size())));
  }

  private List<SentenceEntry> entries(List<CorpusDocument> documents) {
    List<float[]> meanings =
        embedder.passages(documents.stream().map(BulkEmbedding::beginning).toList());
    List<SentenceEntry> entries = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      CorpusDocument document = documents.get(i);
      entries.add(new SentenceEntry(key(document), meanings.get(i), document.content(), codes));
    }
    return entries;
  }

  private static String beginning(CorpusDocument document) {
    DocumentContent content = document.content();
    return SentenceEntry.embeddedText(
        content.title(), content.text().substring(0, key(document).end()));
  }

  private static SentenceKey key(CorpusDocument document) {
    String text = document.content().text();
    int end = Math.min(text.length(), LONGEST);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return new SentenceKey(document.id(), document.version(), 0, end);
  }

  /** From the first document on again. */
  void beginAnew() {
    index.keepProgress(index.generation(), "0");
  }

  private long progress(UUID generation) {
    try {
      return index.progress(generation).map(String::strip).map(Long::valueOf).orElse(0L);
    } catch (NumberFormatException torn) {
      // Starting over costs a look at each document; its vectors are there.
      return 0;
    }
  }
}
