package org.jiangqiao.matching.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The versions of the weights; the newest is in force. */
@ApplicationScoped
public class MatchPolicies implements PanacheRepositoryBase<MatchPolicy, Integer> {

  private final Clock clock;
  private final Audit audit;

  MatchPolicies(Clock clock, Audit audit) {
    this.clock = clock;
    this.audit = audit;
  }

  public MatchPolicy inForce() {
    return find("order by version desc")
        .firstResultOptional()
        .orElseThrow(() -> new IllegalStateException("The migrations bring a first policy"));
  }

  public MatchPolicy version(int version) {
    return findByIdOptional(version).orElseThrow(() -> Problem.notFound("match-policy"));
  }

  public Page<MatchPolicy> newestFirst(PageRequest page) {
    List<MatchPolicy> found =
        find("version < ?1 order by version desc", before(page.cursor()))
            .page(0, page.limit() + 1)
            .list();
    return Page.of(found, page.limit(), last -> Cursor.encode(last.version()));
  }

  private static int before(@Nullable String cursor) {
    if (cursor == null) {
      return Integer.MAX_VALUE;
    }
    try {
      return Integer.parseInt(Cursor.decode(cursor, 1).getFirst());
    } catch (NumberFormatException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }

  /** The weights decide for the whole country, so only the nation's officers change them. */
  @Transactional
  public MatchPolicy change(
      Caller caller, @Nullable String ifMatch, Weights weights, @Nullable String note) {
    if (!caller.scope().prefix().isEmpty()) {
      throw Problem.forbidden();
    }
    MatchPolicy present = inForce();
    ETags.require(ifMatch, present.version());
    MatchPolicy next = present.followedBy(weights, note, caller.displayName(), clock.instant());
    persist(next);
    audit.record("match-policy.changed", "match-policy", next.version(), Map.of());
    return next;
  }
}
