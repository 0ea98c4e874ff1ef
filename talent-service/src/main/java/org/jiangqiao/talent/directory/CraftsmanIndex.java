package org.jiangqiao.talent.directory;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jiangqiao.search.Embedder;
import org.jiangqiao.search.SearchBackend;
import org.jiangqiao.search.SearchIndex;
import org.jiangqiao.search.TermStatistics;

/** The index over the pool. */
@ApplicationScoped
class CraftsmanIndex {

  /** Raised whenever fields change: the index is then rebuilt when the service starts. */
  private static final String FORMAT = "5";

  private final SearchBackend backend;
  private final Embedder embedder;
  private SearchIndex index;

  @SuppressWarnings("NullAway.Init") // opened when the bean starts
  CraftsmanIndex(SearchBackend backend, Embedder embedder) {
    this.backend = backend;
    this.embedder = embedder;
  }

  @PostConstruct
  void open() {
    index =
        backend
            .home("craftsmen")
            .open(
                // Vectors of two models cannot be compared.
                FORMAT + "/" + embedder.model(),
                List.of(CraftsmanDocument.class, PassageDocument.class, OccupationDocument.class));
  }

  @PreDestroy
  void close() {
    index.close();
  }

  /** Whether passages can be searched where it is kept: they are found by meaning. */
  boolean searchesMeaning() {
    return index.holds(PassageDocument.class);
  }

  boolean isEmpty() {
    return index.isEmpty();
  }

  /** What is new goes in before what is stale goes out: nobody is missing in between. */
  void replace(Collection<Entry> entries) {
    List<PassageDocument> passages =
        entries.stream().flatMap(entry -> entry.passages().stream()).toList();
    index.addOrUpdate(entries.stream().map(Entry::craftsman).toList());
    if (searchesMeaning()) {
      index.addOrUpdate(passages);
    }
    removePassages(
        entries.stream().map(entry -> entry.craftsman().id).toList(),
        passages.stream().map(passage -> passage.id).toList());
  }

  void remove(Collection<UUID> craftsmen) {
    List<String> ids = craftsmen.stream().map(UUID::toString).toList();
    index.delete(CraftsmanDocument.class, ids);
    removePassages(ids, List.of());
  }

  void replaceOccupations(Collection<OccupationDocument> present, Collection<String> gone) {
    index.addOrUpdate(present);
    index.delete(OccupationDocument.class, gone);
  }

  /** The occupations that these craftsmen had when they were last indexed. */
  Set<String> occupationsOf(Collection<UUID> craftsmen) {
    List<String> ids = craftsmen.stream().map(UUID::toString).toList();
    return query(
        session ->
            session
                .search(CraftsmanDocument.class)
                .select(f -> f.field(Findable.OCCUPATION, String.class))
                .where(f -> f.id().matchingAny(ids))
                .fetchHits(ids.size())
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
  }

  <R> R query(Function<SearchSession, R> search) {
    return index.query(search);
  }

  /** Lets use how common terms are among craftsmen or among passages. */
  <R> R statistics(Class<?> type, String words, String pairs, Function<TermStatistics, R> use) {
    return index.statistics(List.of(type), words, pairs, use);
  }

  private void removePassages(List<String> craftsmen, List<String> kept) {
    if (craftsmen.isEmpty() || !searchesMeaning()) {
      return;
    }
    index.deleteWhere(
        PassageDocument.class,
        passages -> {
          var stale =
              passages
                  .bool()
                  .filter(passages.terms().field(Findable.CRAFTSMAN).matchingAny(craftsmen));
          return kept.isEmpty() ? stale : stale.mustNot(passages.id().matchingAny(kept));
        });
  }

  /** All that the index holds about one craftsman. */
  record Entry(CraftsmanDocument craftsman, List<PassageDocument> passages) {}
}
