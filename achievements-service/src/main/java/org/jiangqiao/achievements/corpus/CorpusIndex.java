package org.jiangqiao.achievements.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jiangqiao.search.GenerationalIndex;
import org.jiangqiao.search.IndexHome;
import org.jiangqiao.search.SearchIndex;

/**
 * The index of the corpus: documents by words, sentences by meaning. Documents under management and
 * vectors stay where they are; bulk documents come in generations, of which one serves.
 */
final class CorpusIndex implements AutoCloseable {

  /** Raise when the fields of the entries change: the index is then built anew. */
  private static final String FORMAT = "5";

  private static final List<Class<? extends DocumentEntry>> DOCUMENTS =
      List.of(DocumentEntry.Managed.class, DocumentEntry.Bulk.class);

  private final GenerationalIndex serving;
  private final RightOfWay rightOfWay = new RightOfWay();

  private CorpusIndex(GenerationalIndex serving) {
    this.serving = serving;
  }

  /**
   * @param owner names whose corpus it is: an index of another one is not looked at
   */
  static CorpusIndex open(IndexHome home, String owner) {
    return new CorpusIndex(
        home.open(
            FORMAT + "/" + owner,
            List.of(DocumentEntry.Managed.class, DocumentEntry.Bulk.class, SentenceEntry.class),
            DocumentEntry.Bulk.class));
  }

  /** Documents of both sorts are searched as one. */
  static Collection<Class<? extends DocumentEntry>> documents() {
    return DOCUMENTS;
  }

  /** Whether sentences can be searched by meaning where it is kept. */
  boolean searchesMeaning() {
    return with(index -> index.holds(SentenceEntry.class));
  }

  /** Who writes much lets searches that somebody waits for go first. */
  RightOfWay rightOfWay() {
    return rightOfWay;
  }

  <R> R query(Function<SearchSession, R> search) {
    return with(index -> index.query(search));
  }

  /** The index does not change under whoever uses it. */
  <R> R with(Function<SearchIndex, R> use) {
    return serving.with(use);
  }

  void use(Consumer<SearchIndex> use) {
    with(
        index -> {
          use.accept(index);
          return index;
        });
  }

  /** A document that is gone, or new, has no sentences of before. */
  void forgetSentences(Collection<UUID> documents) {
    if (!searchesMeaning()) {
      return;
    }
    List<String> ids = documents.stream().map(UUID::toString).toList();
    use(
        index ->
            index.deleteWhere(
                SentenceEntry.class, f -> f.terms().field("document").matchingAny(ids)));
  }

  void forgetSentences() {
    if (searchesMeaning()) {
      use(index -> index.deleteWhere(SentenceEntry.class, f -> f.matchAll()));
    }
  }

  UUID generation() {
    return serving.generation();
  }

  /** A new generation, and no other that was begun before and never served. */
  UUID begin() {
    return serving.begin();
  }

  boolean exists(UUID bulk) {
    return serving.intact(bulk);
  }

  void delete(UUID bulk) {
    if (bulk.equals(generation())) {
      throw new IllegalArgumentException("The serving generation cannot be deleted");
    }
    serving.delete(bulk);
  }

  SearchIndex openForBuilding(UUID bulk) {
    return serving.openForBuilding(bulk);
  }

  /** Serves another generation; the old one goes on if that fails. */
  void switchTo(UUID next) {
    serving.switchTo(next);
  }

  /** How far the vectors of a generation are. */
  Optional<String> progress(UUID bulk) {
    return serving.note(bulk);
  }

  void keepProgress(UUID bulk, String progress) {
    serving.keepNote(bulk, progress);
  }

  @Override
  public void close() {
    serving.close();
  }
}
