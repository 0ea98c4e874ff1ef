package org.jiangqiao.achievements.corpus;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jiangqiao.search.Generations;
import org.jiangqiao.search.IndexLayout;
import org.jiangqiao.search.SearchIndex;

/**
 * The corpus on disk: documents by words, sentences by meaning. Documents under management and
 * vectors stay where they are; bulk documents come in generations, of which one serves.
 */
final class CorpusIndex implements AutoCloseable {

  /** Raise when the fields of the entries change: the index is then built anew. */
  private static final String FORMAT = "5";

  private static final List<Class<? extends DocumentEntry>> DOCUMENTS =
      List.of(DocumentEntry.Managed.class, DocumentEntry.Bulk.class);

  private final Path directory;
  private final String format;
  private final Generations generations;
  private final ReentrantReadWriteLock switching = new ReentrantReadWriteLock();
  private UUID generation;
  private SearchIndex serving;

  private CorpusIndex(Path directory, String format) {
    SearchIndex.emptyUnlessOf(directory, format);
    this.directory = directory;
    this.format = format;
    this.generations = new Generations(directory.resolve("generations"));
    this.generation = intactGeneration();
    this.serving = open(generation);
  }

  /**
   * @param owner names whose corpus it is: an index of another one is emptied
   */
  static CorpusIndex open(Path directory, String owner) {
    return new CorpusIndex(directory, FORMAT + "/" + owner);
  }

  private UUID intactGeneration() {
    Optional<UUID> intact =
        generations.serving().filter(g -> SearchIndex.intact(generations.directory(g), format));
    if (intact.isPresent()) {
      return intact.get();
    }
    UUID empty = generations.begin();
    generations.serve(empty);
    return empty;
  }

  private SearchIndex open(UUID bulk) {
    return SearchIndex.open(
        IndexLayout.serving(
                directory,
                format,
                List.of(DocumentEntry.Managed.class, DocumentEntry.Bulk.class, SentenceEntry.class))
            .apart(DocumentEntry.Bulk.INDEX, generations.directory(bulk)));
  }

  /** Documents of both sorts are searched as one. */
  static Collection<Class<? extends DocumentEntry>> documents() {
    return DOCUMENTS;
  }

  <R> R query(Function<SearchSession, R> search) {
    return with(index -> index.query(search));
  }

  /** The index does not change under whoever uses it. */
  <R> R with(Function<SearchIndex, R> use) {
    Lock using = switching.readLock();
    using.lock();
    try {
      return use.apply(serving);
    } finally {
      using.unlock();
    }
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
    List<String> ids = documents.stream().map(UUID::toString).toList();
    use(
        index ->
            index.deleteWhere(
                SentenceEntry.class, f -> f.terms().field("document").matchingAny(ids)));
  }

  UUID generation() {
    return with(index -> generation);
  }

  Path directoryOf(UUID bulk) {
    return generations.directory(bulk);
  }

  /** A new generation, and no other that was begun before and never served. */
  UUID begin() {
    generations.deleteAllBut(generation());
    return generations.begin();
  }

  boolean exists(UUID bulk) {
    return generations.exists(bulk) && SearchIndex.intact(generations.directory(bulk), format);
  }

  void delete(UUID bulk) {
    if (bulk.equals(generation())) {
      throw new IllegalArgumentException("The serving generation cannot be deleted");
    }
    generations.delete(bulk);
  }

  SearchIndex openForBuilding(UUID bulk) {
    return SearchIndex.open(
        IndexLayout.building(
            generations.directory(bulk), format, List.of(DocumentEntry.Bulk.class)));
  }

  /**
   * Serves another generation. Searches wait for the moment of it; if the new one cannot be opened
   * the old one goes on, and so it does after a crash before the pointer is set.
   */
  void switchTo(UUID next) {
    Lock alone = switching.writeLock();
    alone.lock();
    try {
      serving.close();
      try {
        serving = open(next);
        generations.serve(next);
        generation = next;
      } finally {
        if (!generation.equals(next)) {
          serving.close();
          serving = open(generation);
        }
      }
    } finally {
      alone.unlock();
    }
    generations.deleteAllBut(next);
  }

  @Override
  public void close() {
    serving.close();
  }
}
