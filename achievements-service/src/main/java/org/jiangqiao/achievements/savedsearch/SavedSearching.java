package org.jiangqiao.achievements.savedsearch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.CorpusFilter;
import org.jiangqiao.achievements.corpus.CorpusReader;
import org.jiangqiao.achievements.lock.Locks;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What people do with the searches they keep; nobody sees another's. */
@RequestScoped
public class SavedSearching {

  /** Each is looked for as long as it is there; who keeps more has not tidied up. */
  static final int MOST = 50;

  private final SavedSearches searches;
  private final Hits hits;
  private final CorpusReader reader;
  private final Locks locks;
  private final Caller caller;
  private final Clock clock;

  SavedSearching(
      SavedSearches searches,
      Hits hits,
      CorpusReader reader,
      Locks locks,
      Caller caller,
      Clock clock) {
    this.searches = searches;
    this.hits = hits;
    this.reader = reader;
    this.locks = locks;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public SavedSearch save(String name, Criteria criteria) {
    if (criteria.isEmpty()) {
      throw Problem.invalid("criteria", "saved-search.empty");
    }
    List<CorpusFilter.Fault> faults = criteria.filter().faults();
    if (!faults.isEmpty()) {
      throw Problem.of(ProblemType.VALIDATION_FAILED)
          .with(
              faults.stream()
                  .map(f -> Violation.body("criteria." + f.field(), f.messageKey()))
                  .toArray(Violation[]::new));
    }
    String account = caller.subject();
    locks.hold("saved-searches/" + account);
    if (searches.countOf(account) >= MOST) {
      throw Problem.conflict("saved-search.too-many", MOST);
    }
    SavedSearch search = SavedSearch.of(account, name, criteria, clock.instant());
    searches.persistAndFlush(search);
    return search;
  }

  @Transactional
  public List<SavedSearch> list() {
    return searches.of(caller.subject());
  }

  /** When something last came in, for those for which anything did. */
  @Transactional
  public Map<UUID, Instant> lastFound(List<SavedSearch> saved) {
    return hits.lastFound(saved.stream().map(SavedSearch::id).toList());
  }

  @Transactional
  public SavedSearch read(UUID id) {
    return own(id);
  }

  /** What came in since it was saved, latest first; what is gone again is left out. */
  @Transactional
  public List<Hit> hits(UUID id) {
    List<Hits.Row> rows = hits.latest(own(id).id());
    Map<UUID, CorpusDocument> documents =
        reader.readAll(rows.stream().map(Hits.Row::document).toList());
    return rows.stream()
        .filter(row -> documents.containsKey(row.document()))
        .map(row -> new Hit(Objects.requireNonNull(documents.get(row.document())), row.foundAt()))
        .toList();
  }

  @Transactional
  public SavedSearch rename(UUID id, @Nullable String ifMatch, String name) {
    SavedSearch search = seen(id, ifMatch);
    search.rename(name);
    searches.flush();
    return search;
  }

  @Transactional
  public SavedSearch pause(UUID id, @Nullable String ifMatch) {
    SavedSearch search = seen(id, ifMatch);
    search.pause();
    searches.flush();
    return search;
  }

  /** What came in during the pause is not told of. */
  @Transactional
  public SavedSearch resume(UUID id, @Nullable String ifMatch) {
    SavedSearch search = seen(id, ifMatch);
    if (search.paused()) {
      search.resume();
      searches.flush();
      searches.looked(id, clock.instant(), clock.instant());
    }
    return search;
  }

  @Transactional
  public void delete(UUID id) {
    searches.delete(own(id));
  }

  private SavedSearch seen(UUID id, @Nullable String ifMatch) {
    SavedSearch search = own(id);
    ETags.require(ifMatch, search.version());
    return search;
  }

  private SavedSearch own(UUID id) {
    return searches
        .findByIdOptional(id)
        .filter(search -> search.accountId.equals(caller.subject()))
        .orElseThrow(() -> Problem.notFound("saved-search"));
  }
}
