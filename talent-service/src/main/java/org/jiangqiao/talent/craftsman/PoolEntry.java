package org.jiangqiao.talent.craftsman;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone as a list tells of them; what it does not state is empty.
 *
 * @param id in the pool, where the list came from there
 * @param stated the name is empty where it is not stated
 */
public record PoolEntry(
    Optional<UUID> id,
    Optional<RosterKey> rosterKey,
    Particulars stated,
    @Nullable Integer monthlyCapacity,
    Contact contact,
    Optional<IdentityDigest> identity,
    @Nullable String accountId,
    List<AttestedDeed> evidence) {

  public PoolEntry {
    evidence = List.copyOf(evidence);
  }

  /**
   * @param document what shows it; the same document counts once for a craftsman
   */
  public record AttestedDeed(Deed deed, String document) {}
}
