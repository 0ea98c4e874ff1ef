package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.platform.rows.Fault;

/** Takes entries of lists into the pool: the same entry again changes nothing. */
@ApplicationScoped
public class PoolIntake {

  private final CraftsmanRepository craftsmen;
  private final EvidenceRepository evidence;
  private final HistoryRepository history;
  private final ErasedPeople erased;
  private final ContactVault vault;
  private final ConfirmationTerms confirmation;
  private final Event<CraftsmanChanged> changes;
  private final Clock clock;

  PoolIntake(
      CraftsmanRepository craftsmen,
      EvidenceRepository evidence,
      HistoryRepository history,
      ErasedPeople erased,
      ContactVault vault,
      ConfirmationTerms confirmation,
      Event<CraftsmanChanged> changes,
      Clock clock) {
    this.craftsmen = craftsmen;
    this.evidence = evidence;
    this.history = history;
    this.erased = erased;
    this.vault = vault;
    this.confirmation = confirmation;
    this.changes = changes;
    this.clock = clock;
  }

  /** What became of an entry. */
  public sealed interface Taken {

    record Created() implements Taken {}

    record Updated() implements Taken {}

    record Unchanged() implements Taken {}

    /** Nothing of the entry was taken. */
    record Refused(List<Fault> faults) implements Taken {}
  }

  /** In the order of the entries; an entry sees what those before it have changed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Taken> take(List<PoolEntry> entries, PoolTerms terms) {
    PoolStretch stretch = stretch(entries, terms);
    List<Taken> taken = entries.stream().map(stretch::take).toList();
    craftsmen.persist(stretch.created());
    evidence.persist(stretch.attested());
    history.persist(stretch.steps());
    if (!stretch.changed().isEmpty()) {
      changes.fire(new CraftsmanChanged(List.copyOf(stretch.changed())));
    }
    return taken;
  }

  private PoolStretch stretch(List<PoolEntry> entries, PoolTerms terms) {
    Set<Craftsman> present = present(entries);
    Set<String> documents =
        evidence.attested(present.stream().map(Craftsman::id).toList()).stream()
            .map(one -> PoolStretch.document(one.craftsmanId(), one.sourceId()))
            .collect(Collectors.toSet());
    Instant now = clock.instant();
    return new PoolStretch(
        new PoolMembers(present, erased.among(entries)),
        documents,
        terms,
        vault,
        new PoolStretch.Moment(now, confirmation.dueBefore(now)));
  }

  private Set<Craftsman> present(List<PoolEntry> entries) {
    List<UUID> ids = entries.stream().flatMap(entry -> entry.id().stream()).toList();
    List<Craftsman> found = new ArrayList<>(craftsmen.withIds(ids));
    entries.stream()
        .flatMap(entry -> entry.rosterKey().stream())
        .collect(
            Collectors.groupingBy(
                RosterKey::roster, Collectors.mapping(RosterKey::rosterId, Collectors.toSet())))
        .forEach((roster, listed) -> found.addAll(craftsmen.listedIn(roster, listed)));
    found.addAll(craftsmen.withAccounts(accounts(entries)));
    found.addAll(
        craftsmen.withIds(found.stream().flatMap(one -> one.mergedInto().stream()).toList()));
    return Set.copyOf(found);
  }

  private static Collection<String> accounts(List<PoolEntry> entries) {
    return entries.stream()
        .map(PoolEntry::accountId)
        .filter(account -> account != null)
        .collect(Collectors.toSet());
  }
}
