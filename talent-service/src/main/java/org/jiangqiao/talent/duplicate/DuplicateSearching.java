package org.jiangqiao.talent.duplicate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.talent.craftsman.Actor;

/** Starting, watching and stopping searches: officers, each for their part of the union tree. */
@ApplicationScoped
public class DuplicateSearching {

  private static final String RESOURCE = "duplicate-search";

  private final DuplicateSearches searches;
  private final SearchJobs jobs;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  DuplicateSearching(
      DuplicateSearches searches, SearchJobs jobs, Audit audit, Caller caller, Clock clock) {
    this.searches = searches;
    this.jobs = jobs;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public DuplicateSearch queue() {
    if (searches.openIn(caller.scope())) {
      throw Problem.conflict("duplicate-search-open");
    }
    DuplicateSearch queued =
        new DuplicateSearch(
            new Actor(caller.subject(), caller.displayName()), caller.scope(), clock.instant());
    searches.persist(queued);
    jobs.schedule(queued.id());
    audit.record("duplicate-search.queue", RESOURCE, queued.id(), Map.of());
    return queued;
  }

  @Transactional
  public Page<DuplicateSearch> list(PageRequest page) {
    return searches.page(caller.scope(), page);
  }

  @Transactional
  public DuplicateSearch read(UUID id) {
    return visible(searches.findByIdOptional(id));
  }

  /** For a stream that outlasts the request which asked for it, and was allowed there. */
  public Optional<DuplicateSearch> state(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> searches.findByIdOptional(id));
  }

  /** What was found stays found. */
  @Transactional
  public DuplicateSearch cancel(UUID id) {
    DuplicateSearch cancelled =
        visible(searches.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    cancelled.cancel(clock.instant());
    audit.record("duplicate-search.cancel", RESOURCE, id, Map.of("read", cancelled.read()));
    return cancelled;
  }

  private DuplicateSearch visible(Optional<DuplicateSearch> found) {
    return found
        .filter(one -> caller.scope().covers(one.scope().prefix()))
        .orElseThrow(() -> Problem.notFound(RESOURCE));
  }
}
