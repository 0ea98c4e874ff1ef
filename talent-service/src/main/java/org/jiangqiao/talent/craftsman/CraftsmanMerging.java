package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.event.Outbox;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Makes one entry of two; everybody who knows the other one finds the one that goes on. */
@ApplicationScoped
public class CraftsmanMerging {

  /** Tells the other services, which know people by id and account. */
  static final String EVENT = "org.jiangqiao.craftsman.merged";

  private final CraftsmanRepository craftsmen;
  private final CraftsmanAccess access;
  private final CraftsmanHistory history;
  private final ContactVault vault;
  private final Outbox outbox;
  private final Event<CraftsmanMerged> merges;
  private final Sql sql;
  private final Clock clock;

  CraftsmanMerging(
      CraftsmanRepository craftsmen,
      CraftsmanAccess access,
      CraftsmanHistory history,
      ContactVault vault,
      Outbox outbox,
      Event<CraftsmanMerged> merges,
      Sql sql,
      Clock clock) {
    this.craftsmen = craftsmen;
    this.access = access;
    this.history = history;
    this.vault = vault;
    this.outbox = outbox;
    this.merges = merges;
    this.sql = sql;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Merged merge(Merge merge) {
    Craftsman survivor = seen(merge.survivor());
    Craftsman absorbed = seen(merge.absorbed());
    if (survivor.id().equals(absorbed.id())) {
      throw Problem.conflict("merge-with-itself");
    }
    MergedProfile together = new MergedProfile(merge, survivor, absorbed);
    Contact contact = together.contact(vault.contactOf(survivor), vault.contactOf(absorbed));
    survivor.absorb(absorbed, together.state(), clock.instant());
    survivor.sealContact(vault.seal(survivor.id(), contact));
    @Nullable String givenUp = settleAccounts(merge, survivor, absorbed);
    craftsmen
        .mergedInto(absorbed.id())
        .forEach(earlier -> earlier.membership().followTo(survivor.id()));
    int moved = moveEvidence(survivor, absorbed);
    merges.fire(new CraftsmanMerged(absorbed.id(), survivor.id()));
    tell(survivor, absorbed);
    return merged(survivor, absorbed, moved, givenUp);
  }

  private Craftsman seen(Merge.Seen seen) {
    Craftsman craftsman = access.inScope(seen.id());
    ETags.require(ETags.of(seen.version()), craftsman.version());
    return craftsman;
  }

  /**
   * An account belongs to one entry, so it is given up by one before the other takes it.
   *
   * @return the account that has none any more
   */
  private @Nullable String settleAccounts(Merge merge, Craftsman survivor, Craftsman absorbed) {
    @Nullable String other = absorbed.giveUpAccount();
    craftsmen.flush();
    if (other == null) {
      return null;
    }
    @Nullable String own = survivor.accountId();
    if (own != null && !merge.takes(MergeField.ACCOUNT)) {
      return other;
    }
    survivor.giveUpAccount();
    survivor.linkAccount(other);
    return own;
  }

  /** What both have of one source stays with the entry that is given up. */
  private int moveEvidence(Craftsman survivor, Craftsman absorbed) {
    return sql.update(
        """
        UPDATE evidence moved SET craftsman_id = ? WHERE craftsman_id = ? AND NOT EXISTS (
          SELECT 1 FROM evidence own WHERE own.craftsman_id = ?
            AND own.source_type = moved.source_type AND own.source_id = moved.source_id)
        """,
        survivor.id(),
        absorbed.id(),
        survivor.id());
  }

  private Merged merged(
      Craftsman survivor, Craftsman absorbed, int moved, @Nullable String givenUp) {
    int left =
        sql.one(
                "SELECT count(*) FROM evidence WHERE craftsman_id = ?",
                row -> row.getInt(1),
                absorbed.id())
            .orElse(0);
    Particulars particulars = survivor.particulars();
    return new Merged(
        survivor.id(),
        absorbed.id(),
        moved,
        left,
        particulars.honours().size(),
        particulars.specialities().size(),
        particulars.trades().size(),
        survivor.accountId(),
        givenUp);
  }

  private void tell(Craftsman survivor, Craftsman absorbed) {
    Actor actor = access.actor();
    history.record(survivor, actor, HistoryAction.MERGED, named(absorbed));
    history.record(absorbed, actor, HistoryAction.MERGED, named(survivor));
    outbox.publish(
        EVENT,
        survivor.id().toString(),
        new MergedEvent(
            absorbed.id(),
            survivor.id(),
            survivor.accountId(),
            survivor.particulars().name(),
            Objects.requireNonNullElse(survivor.particulars().regionCode(), "")));
  }

  /** As people know an entry: by name, employer and the list that it came from. */
  private static String named(Craftsman craftsman) {
    return Stream.of(
            Optional.of(craftsman.particulars().name()),
            Optional.ofNullable(craftsman.particulars().employer()),
            craftsman.rosterKey().map(key -> key.roster() + " " + key.rosterId()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /** As it goes out. */
  record MergedEvent(
      UUID formerId,
      UUID craftsmanId,
      @Nullable String accountId,
      String name,
      String regionCode) {}
}
