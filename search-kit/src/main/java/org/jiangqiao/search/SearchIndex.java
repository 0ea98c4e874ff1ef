package org.jiangqiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * An embedded index on disk. What a write returned from is on disk and visible to the next search.
 * It holds nothing that cannot be rebuilt: an index of another format is emptied when opened, and
 * its owner sees {@link #isEmpty()} and fills it again.
 */
public final class SearchIndex implements AutoCloseable {

  /** Changes whenever the analyzers do, because they decide what is in an index. */
  private static final String ANALYSIS_VERSION = "1";

  private static final String FORMAT_FILE = "FORMAT";

  private final CloseableSearchMapping mapping;
  private final List<Class<?>> types;

  private SearchIndex(CloseableSearchMapping mapping, List<Class<?>> types) {
    this.mapping = mapping;
    this.types = types;
  }

  /** As {@link #open(Path, String, List)} for an index whose fields never changed. */
  public static SearchIndex open(Path directory, List<Class<?>> indexedTypes) {
    return open(directory, "1", indexedTypes);
  }

  /**
   * Opens or creates the index.
   *
   * @param format the owner's version of its field definitions; raise it when they change
   */
  public static SearchIndex open(Path directory, String format, List<Class<?>> indexedTypes) {
    emptyIfOfAnotherFormat(directory, ANALYSIS_VERSION + "/" + format);
    CloseableSearchMapping mapping =
        SearchMapping.builder(AnnotatedTypeSource.fromClasses(Set.copyOf(indexedTypes)))
            .property(
                "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
                false)
            .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
            .property("hibernate.search.backend.type", "lucene")
            // Unset, it logs a warning at every start; LATEST is right as an index is rebuildable.
            .property("hibernate.search.backend.lucene_version", "LATEST")
            .property("hibernate.search.backend.analysis.configurer", new ChineseAnalysis())
            .property("hibernate.search.backend.directory.root", directory.toString())
            // The machine is small and shared: the default takes a thread and queues per core.
            .property("hibernate.search.backend.thread_pool.size", 1)
            .property("hibernate.search.backend.indexing.queue_count", 2)
            .property("hibernate.search.backend.io.writer.ram_buffer_size", 16)
            .build();
    return new SearchIndex(mapping, List.copyOf(indexedTypes));
  }

  private static void emptyIfOfAnotherFormat(Path directory, String format) {
    Path marker = directory.resolve(FORMAT_FILE);
    try {
      if (Files.exists(marker) && Files.readString(marker).equals(format)) {
        return;
      }
      if (Files.exists(directory)) {
        try (Stream<Path> files = Files.walk(directory)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
      Files.createDirectories(directory);
      Files.writeString(marker, format);
    } catch (IOException e) {
      throw new UncheckedIOException("The index directory cannot be prepared", e);
    }
  }

  public SearchMapping mapping() {
    return mapping;
  }

  /** Runs one search in a session of its own. */
  public <R> R query(Function<SearchSession, R> search) {
    try (SearchSession session = mapping.createSession()) {
      return search.apply(session);
    }
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
    List<Object> ids =
        query(
            session ->
                session
                    .search(type)
                    .select(f -> f.id())
                    .where(f -> predicate.apply(f))
                    .fetchAllHits());
    delete(type, ids);
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

  private void write(java.util.function.Consumer<SearchSession> work) {
    try (SearchSession session =
        mapping
            .createSessionWithOptions()
            .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
            .build()) {
      work.accept(session);
    }
  }

  @Override
  public void close() {
    mapping.close();
  }
}
