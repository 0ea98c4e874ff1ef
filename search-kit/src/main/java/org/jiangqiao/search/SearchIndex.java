package org.jiangqiao.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Version;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * An index, embedded or of a cluster. What a write returned from is durable and visible to the next
 * search. It holds nothing that cannot be rebuilt: an index of another format is emptied when
 * opened, and its owner sees {@link #isEmpty()} and fills it again.
 */
public final class SearchIndex implements AutoCloseable {

  /**
   * Changes whenever the analyzers do, because they decide what is in an index, and with Lucene,
   * which reads the indexes of its last major version only with a library more.
   */
  static final String ANALYSIS_VERSION = "1-" + Version.LATEST.major;

  private static final int COMMIT_INTERVAL_MILLIS = 60_000;

  /**
   * A long question is one clause for each word, pair and field; Lucene's default is for typists.
   */
  static final int MOST_CLAUSES = 16_384;

  private static final int DELETED_AT_ONCE = 1_000;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final CloseableSearchMapping mapping;
  private final List<Class<?>> types;
  private final IndexEngine engine;

  SearchIndex(CloseableSearchMapping mapping, List<Class<?>> types, IndexEngine engine) {
    this.mapping = mapping;
    this.types = types;
    this.engine = engine;
  }

  /** As {@link #open(Path, String, List)} for an index whose fields never changed. */
  public static SearchIndex open(Path directory, List<Class<?>> indexedTypes) {
    return open(directory, "1", indexedTypes);
  }

  /** Opens or creates an index that is searched while it is written. */
  public static SearchIndex open(Path directory, String format, List<Class<?>> indexedTypes) {
    return open(IndexLayout.serving(directory, format, indexedTypes));
  }

  /** Opens or creates the index; an index of it that is damaged is set aside and empty. */
  public static SearchIndex open(IndexLayout layout) {
    prepare(layout.directory(), layout.format());
    layout.apart().values().forEach(directory -> prepare(directory, layout.format()));
    SearchMappingBuilder builder =
        builder(layout.types())
            .property("hibernate.search.backend.type", "lucene")
            // Unset, it logs a warning at every start; LATEST is right as an index is rebuildable.
            .property("hibernate.search.backend.lucene_version", "LATEST")
            .property("hibernate.search.backend.analysis.configurer", new ChineseAnalysis())
            .property("hibernate.search.backend.directory.root", layout.directory().toString())
            .property("hibernate.search.backend.thread_pool.size", layout.writers())
            .property("hibernate.search.backend.indexing.queue_count", 2 * layout.writers())
            .property(
                "hibernate.search.backend.io.writer.ram_buffer_size", layout.bufferMegabytes())
            // Whoever writes says when it must be durable; a commit every second in between is
            // only a disk kept busy.
            .property("hibernate.search.backend.io.commit_interval", COMMIT_INTERVAL_MILLIS);
    layout
        .apart()
        .forEach(
            (index, elsewhere) ->
                builder.property(
                    "hibernate.search.backend.indexes." + index + ".directory.root",
                    elsewhere.toString()));
    CloseableSearchMapping mapping = builder.build();
    return new SearchIndex(mapping, layout.types(), new LuceneEngine(mapping));
  }

  static SearchMappingBuilder builder(List<Class<?>> types) {
    return SearchMapping.builder(AnnotatedTypeSource.fromClasses(Set.copyOf(types)))
        .property(
            "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
            false)
        .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false);
  }

  private static void prepare(Path directory, String format) {
    emptyUnlessOf(directory, format);
    IndexFiles.setDamagedAside(directory);
  }

  /** What lies there in another format is deleted; the directory exists afterwards. */
  public static void emptyUnlessOf(Path directory, String format) {
    IndexFiles.prepare(directory, ANALYSIS_VERSION + "/" + format);
  }

  /** Whether what lies there has the format and can be opened; what cannot is set aside. */
  public static boolean intact(Path directory, String format) {
    return IndexFiles.has(directory, ANALYSIS_VERSION + "/" + format)
        && IndexFiles.setDamagedAside(directory).isEmpty();
  }

  public SearchMapping mapping() {
    return mapping;
  }

  /** Runs one search in a session of its own. */
  public <R> R query(Function<SearchSession, R> search) {
    return told(
        () -> {
          try (SearchSession session = mapping.createSession()) {
            return search.apply(session);
          }
        });
  }

  /** Whether a search of it can be narrowed to a {@link #sample}. */
  public boolean samples() {
    return engine.samples();
  }

  /** Narrows a search to a share of the documents, which it then reads alone. */
  public static PredicateFinalStep sample(SearchPredicateFactory f, int oneIn) {
    return f.extension(LuceneExtension.get()).fromLuceneQuery(new Sample(oneIn));
  }

  /**
   * Lets use what the index knows of how common terms are.
   *
   * @param words the field with {@link ChineseAnalysis#WORDS} of a whole document
   * @param pairs the field with {@link ChineseAnalysis#BIGRAMS} of the same
   */
  public <R> R statistics(
      Collection<? extends Class<?>> of,
      String words,
      String pairs,
      Function<TermStatistics, R> use) {
    return told(() -> engine.statistics(of, words, pairs, use));
  }

  /**
   * Hands on, in batches, the ids that several documents have where {@link IndexStream#add} does
   * not look whether an id is taken.
   */
  public void duplicates(Class<?> type, int batch, Consumer<List<String>> consumer) {
    engine.duplicates(type, batch, consumer);
  }

  /**
   * How many documents were put in, one that was put in twice counted twice: of an index that is
   * only added to, and from which {@link #duplicates} are not dropped yet.
   */
  public long written(Class<?> type) {
    return told(() -> engine.written(type));
  }

  public TermFrequencies frequencies(Collection<? extends Class<?>> of) {
    TermFrequencies frequencies = engine.frequencies(of);
    return (field, terms) -> told(() -> frequencies.of(field, terms));
  }

  /** For many documents at once. */
  public <T> IndexStream<T> stream(Class<T> type) {
    return new IndexStream<>(mapping, type);
  }

  /** Adds the documents or replaces those of the same id. */
  public <T> void addOrUpdate(Collection<T> documents) {
    write(session -> documents.forEach(session.indexingPlan()::addOrUpdate));
  }

  public void delete(Class<?> type, Object id) {
    delete(type, List.of(id));
  }

  public void delete(Class<?> type, Collection<?> ids) {
    write(session -> ids.forEach(id -> session.indexingPlan().purge(type, id, null)));
  }

  /** Deletes every document of the type that the predicate matches. */
  public void deleteWhere(
      Class<?> type, Function<SearchPredicateFactory, PredicateFinalStep> predicate) {
    query(
        session -> {
          try (SearchScroll<Object> matching =
              session
                  .search(type)
                  .select(f -> f.id())
                  .where(f -> predicate.apply(f))
                  .scroll(DELETED_AT_ONCE)) {
            for (var next = matching.next(); next.hasHits(); next = matching.next()) {
              delete(type, next.hits());
            }
          }
          return type;
        });
  }

  public long count(Class<?> type) {
    return query(session -> session.search(type).where(f -> f.matchAll()).fetchTotalHitCount());
  }

  public boolean isEmpty() {
    return types.stream().allMatch(type -> count(type) == 0);
  }

  /** Empties the index, for a rebuild. */
  public void clear() {
    try (SearchSession session = mapping.createSession()) {
      session.workspace(types.toArray(Class<?>[]::new)).purge();
      session.workspace(types.toArray(Class<?>[]::new)).flush();
      session.workspace(types.toArray(Class<?>[]::new)).refresh();
    }
  }

  private void write(Consumer<SearchSession> work) {
    told(
        () -> {
          try (SearchSession session =
              mapping
                  .createSessionWithOptions()
                  .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                  .build()) {
            work.accept(session);
          }
          return work;
        });
  }

  private <R> R told(Supplier<R> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      throw engine.told(failure);
    }
  }

  /** Whether documents of the type can be in it: vectors cannot where nothing searches them. */
  public boolean holds(Class<?> type) {
    return types.contains(type);
  }

  @Override
  public void close() {
    mapping.close();
    engine.close();
  }
}
