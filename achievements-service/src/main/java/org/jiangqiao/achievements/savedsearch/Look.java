package org.jiangqiao.achievements.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.achievements.corpus.CorpusDocument;
import org.jiangqiao.achievements.corpus.LateArrivals;
import org.jiangqiao.platform.event.Outbox;

/** Looks through what has come in for one saved search, and tells its owner: both or neither. */
@ApplicationScoped
class Look {

  /**
   * A document is found by its words a moment after it was written, by its meaning when it is
   * embedded: each look goes back so far, and what was told before is known.
   */
  private static final Duration OVERLAP = Duration.ofHours(1);

  /** More is not told one by one: an import came in. */
  private static final int MOST = 500;

  private final SavedSearches searches;
  private final Hits hits;
  private final LateArrivals arrivals;
  private final Outbox outbox;
  private final Clock clock;

  Look(SavedSearches searches, Hits hits, LateArrivals arrivals, Outbox outbox, Clock clock) {
    this.searches = searches;
    this.hits = hits;
    this.arrivals = arrivals;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  void at(UUID id) {
    searches.findByIdOptional(id).filter(search -> !search.paused()).ifPresent(this::look);
  }

  /** The next look begins where this one should have. */
  @Transactional
  void postpone(UUID id) {
    searches.postponed(id, clock.instant());
  }

  private void look(SavedSearch search) {
    Instant now = clock.instant();
    Criteria criteria = search.criteria();
    List<CorpusDocument> found =
        arrivals.since(search.looksFrom, criteria.q(), criteria.filter(), MOST + 1);
    boolean more = found.size() > MOST;
    int fresh = hits.add(search.id(), found.subList(0, Math.min(MOST, found.size())), now);
    if (fresh > 0) {
      outbox.publish(
          SavedSearchMatched.TYPE,
          search.id().toString(),
          new SavedSearchMatched(search.id(), search.accountId, search.name(), fresh, more));
    }
    // What was too much to be written down would be found, and told, again and again.
    Instant next = more ? now : later(search.looksFrom, now.minus(OVERLAP));
    searches.looked(search.id(), now, next);
    hits.forget(search.id(), next);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
