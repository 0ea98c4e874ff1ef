package org.jiangqiao.talent.craftsman;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Who is in the pool, by all that entries of lists name them by. */
final class PoolMembers {

  private final Map<UUID, Craftsman> byId = new HashMap<>();
  private final Map<RosterKey, Craftsman> byKey = new HashMap<>();
  private final Map<String, Craftsman> byAccount = new HashMap<>();
  private final Predicate<PoolEntry> erased;

  /**
   * @param present whoever was merged with the entry that goes on in their place
   * @param erased whether an entry of a list is of somebody whose data was deleted
   */
  PoolMembers(Collection<Craftsman> present, Predicate<PoolEntry> erased) {
    this.erased = erased;
    present.stream().filter(one -> one.mergedInto().isEmpty()).forEach(this::remember);
    present.forEach(one -> one.mergedInto().ifPresent(survivor -> remember(one, survivor)));
  }

  void remember(Craftsman craftsman) {
    byId.put(craftsman.id(), craftsman);
    craftsman.rosterKey().ifPresent(key -> byKey.put(key, craftsman));
    String account = craftsman.accountId();
    if (account != null) {
      byAccount.put(account, craftsman);
    }
  }

  /** A list goes on naming whoever was merged as it always did. */
  private void remember(Craftsman merged, UUID survivor) {
    Craftsman current = byId.get(survivor);
    if (current != null) {
      byId.put(merged.id(), current);
      merged.rosterKey().ifPresent(key -> byKey.put(key, current));
    }
  }

  Optional<Craftsman> named(PoolEntry entry) {
    return entry.id().isPresent() ? entry.id().map(byId::get) : entry.rosterKey().map(byKey::get);
  }

  boolean erased(PoolEntry entry) {
    return erased.test(entry);
  }

  boolean hasAccount(String account) {
    return byAccount.containsKey(account);
  }

  /** Whether a list knows this one by another key than the one that is theirs. */
  boolean otherKey(PoolEntry entry, Craftsman present) {
    return entry
        .rosterKey()
        .filter(key -> present.rosterKey().isPresent())
        .filter(key -> !key.equals(present.rosterKey().get()))
        .filter(key -> !present.equals(byKey.get(key)))
        .isPresent();
  }
}
