package org.jiangqiao.talent.duplicate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.talent.craftsman.CraftsmanMerging;
import org.jiangqiao.talent.craftsman.Merge;
import org.jiangqiao.talent.craftsman.Merged;
import org.jiangqiao.talent.craftsman.Regions;
import org.jspecify.annotations.Nullable;

/** Pairs before the officer who decides them: whoever covers both regions. */
@ApplicationScoped
public class Duplicates {

  private static final String RESOURCE = "duplicate-pair";

  private final DuplicatePairs pairs;
  private final CraftsmanMerging merging;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  Duplicates(
      DuplicatePairs pairs, CraftsmanMerging merging, Audit audit, Caller caller, Clock clock) {
    this.pairs = pairs;
    this.merging = merging;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Page<DuplicatePair> list(PairStatus status, @Nullable String region, PageRequest page) {
    return pairs.page(
        new DuplicatePairs.Filter(caller.scope(), Regions.prefix(region), status), page);
  }

  @Transactional
  public DuplicatePair read(UUID id) {
    return visible(id, LockModeType.NONE);
  }

  @Transactional
  public DuplicatePair tellApart(UUID id, @Nullable String ifMatch, @Nullable String note) {
    DuplicatePair pair = locked(id, ifMatch);
    pair.tellApart(caller.displayName(), note, clock.instant());
    note(pair, "told-apart");
    return pair;
  }

  @Transactional
  public DuplicatePair reopen(UUID id, @Nullable String ifMatch) {
    DuplicatePair pair = locked(id, ifMatch);
    pair.reopen();
    note(pair, "reopened");
    return pair;
  }

  /** A decision to merge as an officer makes it. */
  public record Decision(UUID pair, @Nullable String ifMatch, Merge merge) {}

  @Transactional
  public Merged merge(Decision decision) {
    return settle(decision);
  }

  /** The same, of which nothing stays. */
  public Merged foresee(Decision decision) {
    QuarkusTransaction.begin();
    try {
      return settle(decision);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private Merged settle(Decision decision) {
    DuplicatePair pair = locked(decision.pair(), decision.ifMatch());
    UUID survivor = decision.merge().survivor().id();
    UUID absorbed = decision.merge().absorbed().id();
    if (!pair.has(survivor) || !pair.besides(survivor).equals(absorbed)) {
      throw Problem.invalid("survivorId", "not-of-this-pair");
    }
    pair.merged(caller.displayName(), clock.instant());
    Merged merged = merging.merge(decision.merge());
    pairs.flush();
    follow(pair, absorbed, survivor);
    note(pair, "merged");
    return merged;
  }

  /** What was found and decided about the other entry goes for the one that goes on. */
  private void follow(DuplicatePair merged, UUID absorbed, UUID survivor) {
    for (DuplicatePair pair : pairs.with(absorbed)) {
      if (pair.id().equals(merged.id()) || pair.status() == PairStatus.MERGED) {
        continue;
      }
      if (pairs.between(pair.besides(absorbed), survivor)) {
        pairs.delete(pair);
      } else {
        pairs.move(pair, absorbed, survivor);
      }
    }
  }

  private DuplicatePair locked(UUID id, @Nullable String ifMatch) {
    DuplicatePair pair = visible(id, LockModeType.PESSIMISTIC_WRITE);
    ETags.require(ifMatch, pair.version());
    return pair;
  }

  private DuplicatePair visible(UUID id, LockModeType lock) {
    return pairs
        .findByIdOptional(id, lock)
        .filter(pair -> caller.scope().covers(pair.commonRegion()))
        .orElseThrow(() -> Problem.notFound(RESOURCE));
  }

  private void note(DuplicatePair pair, String deed) {
    pairs.flush(); // so that the answer carries the version that the next change must name
    audit
        .in(pair.commonRegion())
        .record(
            RESOURCE + "." + deed,
            RESOURCE,
            pair.id(),
            Map.of("first", pair.firstId(), "second", pair.secondId()));
  }
}
