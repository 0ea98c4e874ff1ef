package org.jiangqiao.achievements.corpus;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.IndexHome;

/**
 * The corpus as the service has it, and as a benchmark has it: an index on disk and all that
 * searches it. It knows neither a container nor a database.
 */
public final class Corpus implements AutoCloseable {

  /** What a text is about stands at its beginning, and the model reads no more at once. */
  private static final int READ_AS_A_WHOLE = 1000;

  private final CorpusIndex index;
  private final Embedder embedder;
  private final Lineages codes;
  private final CorpusReader reader;
  private final CorpusRetrieval retrieval;
  private final CorpusSearch search;
  private final LateArrivals arrivals;
  private final BulkCorpus bulk;

  /** What a corpus needs of the service that it serves. */
  record Surroundings(Embedder embedder, Lineages codes, Clock clock, TrackRecord record) {}

  private Corpus(CorpusIndex index, Surroundings around) {
    this.index = index;
    this.embedder = around.embedder();
    this.codes = around.codes();
    this.reader = new CorpusReader(index);
    this.retrieval = new CorpusRetrieval(index, reader, embedder, around.record());
    this.search = new CorpusSearch(index, retrieval, reader);
    this.arrivals = new LateArrivals(index, retrieval);
    this.bulk = new BulkCorpus(index, embedder, codes, around.clock());
  }

  /**
   * Opens or creates it.
   *
   * @param owner names whose corpus it is: an index that was somebody else's is emptied
   */
  public static Corpus open(Path directory, String owner, Embedder embedder, Lineages codes) {
    return open(
        IndexHome.in(directory),
        owner,
        new Surroundings(embedder, codes, Clock.systemUTC(), TrackRecord.NONE));
  }

  static Corpus open(IndexHome home, String owner, Surroundings around) {
    return new Corpus(CorpusIndex.open(home, owner), around);
  }

  public CorpusReader reader() {
    return reader;
  }

  public CorpusRetrieval retrieval() {
    return retrieval;
  }

  public CorpusSearch search() {
    return search;
  }

  public LateArrivals arrivals() {
    return arrivals;
  }

  public BulkCorpus bulk() {
    return bulk;
  }

  /** Makes the documents findable by their words. */
  public void add(Collection<CorpusDocument> added) {
    List<DocumentEntry.Managed> entries =
        added.stream().map(document -> new DocumentEntry.Managed(document, codes)).toList();
    index.use(i -> i.addOrUpdate(entries));
  }

  /** Makes documents findable, and citable, by the meaning of their sentences. */
  public void embed(Collection<CorpusDocument> embedded) {
    if (!index.searchesMeaning()) {
      return;
    }
    List<Part> parts = embedded.stream().flatMap(Corpus::parts).toList();
    List<float[]> meanings = embedder.passages(parts.stream().map(Part::told).toList());
    List<SentenceEntry> entries = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      entries.add(new SentenceEntry(part.key(), meanings.get(i), part.content(), codes));
    }
    index.forgetSentences(embedded.stream().map(CorpusDocument::id).toList());
    index.use(i -> i.addOrUpdate(entries));
  }

  /** What gets a vector, and the text that it is of. */
  private record Part(SentenceKey key, DocumentContent content, String told) {}

  /** What a document is about as a whole, no sentence of it says. */
  private static Stream<Part> parts(CorpusDocument document) {
    DocumentContent content = document.content();
    String text = content.text();
    String beginning = text.substring(0, Math.min(text.length(), READ_AS_A_WHOLE));
    return Stream.concat(
        Stream.of(part(document, 0, text.length(), beginning)),
        Sentence.of(text).stream().map(s -> part(document, s.start(), s.end(), s.text())));
  }

  private static Part part(CorpusDocument document, int start, int end, String text) {
    DocumentContent content = document.content();
    return new Part(
        new SentenceKey(document.id(), document.version(), start, end),
        content,
        SentenceEntry.embeddedText(content.title(), text));
  }

  public void remove(Collection<UUID> removed) {
    index.use(i -> i.delete(DocumentEntry.Managed.class, removed));
    index.forgetSentences(removed);
  }

  /** How many documents it has whose system of record is the database. */
  long managedDocuments() {
    return index.with(i -> i.count(DocumentEntry.Managed.class));
  }

  /** Which model tells meanings. */
  String model() {
    return embedder.model();
  }

  /** All sentences are embedded anew, those of bulk documents too. */
  void forgetMeanings() {
    index.forgetSentences();
    bulk.forgetMeanings();
  }

  boolean knowsMeanings() {
    return index.searchesMeaning() && index.with(i -> i.count(SentenceEntry.class)) > 0;
  }

  @Override
  public void close() {
    index.close();
  }
}
