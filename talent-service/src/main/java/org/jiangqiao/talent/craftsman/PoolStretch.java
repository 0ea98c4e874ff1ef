package org.jiangqiao.talent.craftsman;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.platform.rows.Fault;
import org.jiangqiao.talent.craftsman.PoolIntake.Taken;
import org.jspecify.annotations.Nullable;

/** Entries that are taken together, and what they make of those who are in the pool. */
final class PoolStretch {

  /** Until the craftsman says otherwise, where a list does not. */
  private static final Reach REACH = Reach.PROVINCE;

  private static final int DAYS_A_MONTH = 2;

  private final Map<UUID, Craftsman> byId = new HashMap<>();
  private final Map<RosterKey, Craftsman> byKey = new HashMap<>();
  private final Map<String, Craftsman> byAccount = new HashMap<>();
  private final Set<String> documents;
  private final PoolTerms terms;
  private final ContactVault vault;
  private final Instant now;
  private final List<Craftsman> created = new ArrayList<>();
  private final List<Evidence> attested = new ArrayList<>();
  private final List<HistoryEntry> steps = new ArrayList<>();
  private final Set<UUID> changed = new LinkedHashSet<>();

  PoolStretch(
      Collection<Craftsman> present,
      Set<String> documents,
      PoolTerms terms,
      ContactVault vault,
      Instant now) {
    this.documents = new HashSet<>(documents);
    this.terms = terms;
    this.vault = vault;
    this.now = now;
    present.forEach(this::remember);
  }

  static String document(UUID craftsman, String document) {
    return craftsman + " " + document;
  }

  private void remember(Craftsman craftsman) {
    byId.put(craftsman.id(), craftsman);
    craftsman.rosterKey().ifPresent(key -> byKey.put(key, craftsman));
    String account = craftsman.accountId();
    if (account != null) {
      byAccount.put(account, craftsman);
    }
  }

  Taken take(PoolEntry entry) {
    Optional<Craftsman> present = present(entry);
    List<Fault> faults = present.isPresent() ? refusals(entry, present.get()) : refusals(entry);
    if (!faults.isEmpty()) {
      return new Taken.Refused(faults);
    }
    return present.isPresent() ? update(entry, present.get()) : create(entry);
  }

  private Optional<Craftsman> present(PoolEntry entry) {
    return entry.id().isPresent() ? entry.id().map(byId::get) : entry.rosterKey().map(byKey::get);
  }

  /** Of someone new. */
  private List<Fault> refusals(PoolEntry entry) {
    List<Fault> faults = new ArrayList<>();
    if (entry.id().isPresent()) {
      faults.add(Fault.in("id", "not-in-pool", entry.id().get()));
      return faults;
    }
    if (entry.rosterKey().isEmpty()) {
      faults.add(Fault.in("rosterId", "required"));
    }
    if (entry.stated().name().isEmpty()) {
      faults.add(Fault.in("name", "required"));
    }
    if (entry.stated().regionCode() == null) {
      faults.add(Fault.in("regionCode", "required"));
    }
    if (entry.contact().containsMask()) {
      faults.add(Fault.in("mobile", "contact-masked"));
    }
    if (entry.accountId() != null && byAccount.containsKey(entry.accountId())) {
      faults.add(Fault.in("accountId", "account-taken"));
    }
    addMissing(faults, entry.stated(), entry.contact().empty());
    return faults;
  }

  /** Of someone who is there already. */
  private List<Fault> refusals(PoolEntry entry, Craftsman present) {
    if (!terms.scope().covers(present.regionKey())) {
      return List.of(Fault.row("outside-scope"));
    }
    if (present.origin() == CraftsmanOrigin.PUBLIC_RECORD) {
      return List.of(Fault.row("public-record"));
    }
    List<Fault> faults = new ArrayList<>();
    if (present.status() != CraftsmanStatus.DRAFT && present.status() != CraftsmanStatus.VERIFIED) {
      faults.add(Fault.row("not-editable." + present.status()));
    }
    if (entry.rosterKey().isPresent()
        && present.rosterKey().filter(key -> !key.equals(entry.rosterKey().get())).isPresent()) {
      faults.add(Fault.in("rosterId", "roster-fixed"));
    }
    Contact contact = contact(entry, present);
    if (contact.containsMask()) {
      faults.add(Fault.in("mobile", "contact-masked"));
    }
    if (entry.accountId() != null && !present.belongsTo(entry.accountId())) {
      if (present.accountId() != null) {
        faults.add(Fault.in("accountId", "account-fixed"));
      } else if (byAccount.containsKey(entry.accountId())) {
        faults.add(Fault.in("accountId", "account-taken"));
      }
    }
    if (terms.verified() && present.belongsTo(terms.actor().id())) {
      faults.add(Fault.row("own-verification"));
    }
    addMissing(faults, entry.stated().over(present.particulars()), contact.empty());
    return faults;
  }

  private void addMissing(List<Fault> faults, Particulars particulars, boolean withoutContact) {
    if (terms.verified()) {
      particulars.missing().forEach(field -> faults.add(Fault.in(field, "needed-to-verify")));
      if (withoutContact) {
        faults.add(Fault.in("mobile", "needed-to-verify"));
      }
    }
  }

  private Taken create(PoolEntry entry) {
    Particulars stated = entry.stated();
    Craftsman craftsman =
        Craftsman.register(
            stated.reach() == null ? stated.withReach(REACH) : stated,
            new Availability(
                Objects.requireNonNullElse(entry.monthlyCapacity(), DAYS_A_MONTH), List.of()),
            entry.accountId(),
            now);
    entry.rosterKey().ifPresent(craftsman::listIn);
    craftsman.sealContact(vault.seal(craftsman.id(), entry.contact()));
    created.add(craftsman);
    remember(craftsman);
    step(craftsman, HistoryAction.REGISTERED);
    attest(entry, craftsman);
    vouch(craftsman);
    return new Taken.Created();
  }

  private Taken update(PoolEntry entry, Craftsman present) {
    boolean more = attest(entry, present);
    boolean other = edit(entry, present);
    if (other) {
      step(present, HistoryAction.UPDATED);
    }
    boolean vouched = vouch(present);
    return more || other || vouched ? new Taken.Updated() : new Taken.Unchanged();
  }

  /** Whether anything was other than the list says. */
  private boolean edit(PoolEntry entry, Craftsman present) {
    boolean changes = false;
    Particulars edited =
        entry.stated().over(present.particulars()).keepingChecksOf(present.particulars());
    if (!edited.equals(present.particulars())) {
      present.edit(edited);
      changes = true;
    }
    Contact contact = contact(entry, present);
    if (!contact.equals(vault.contactOf(present))) {
      present.sealContact(vault.seal(present.id(), contact));
      changes = true;
    }
    Availability availability = present.availability();
    @Nullable Integer days = entry.monthlyCapacity();
    if (days != null && days != availability.monthlyCapacity()) {
      present.changeAvailability(new Availability(days, availability.absences()));
      changes = true;
    }
    if (entry.rosterKey().isPresent() && present.rosterKey().isEmpty()) {
      present.listIn(entry.rosterKey().get());
      changes = true;
    }
    if (entry.accountId() != null && present.accountId() == null) {
      present.linkAccount(entry.accountId());
      changes = true;
    }
    remember(present);
    return changes;
  }

  private Contact contact(PoolEntry entry, Craftsman present) {
    return entry.contact().unmaskedBy(vault.contactOf(present)).over(vault.contactOf(present));
  }

  private boolean attest(PoolEntry entry, Craftsman craftsman) {
    boolean more = false;
    for (PoolEntry.AttestedDeed one : entry.evidence()) {
      if (documents.add(document(craftsman.id(), one.document()))) {
        boolean solved = one.deed().kind() == EvidenceKind.OUTCOME;
        attested.add(
            Evidence.of(craftsman.id(), one.deed(), EvidenceSource.union(one.document()), now)
                .measured(new Measures(solved, null, null, null)));
        changed.add(craftsman.id());
        more = true;
      }
    }
    return more;
  }

  private boolean vouch(Craftsman craftsman) {
    if (!terms.verified()) {
      return false;
    }
    Particulars before = craftsman.particulars();
    boolean waiting = craftsman.status() != CraftsmanStatus.VERIFIED;
    if (!waiting && before.honours().stream().allMatch(Honour::verified)) {
      return false;
    }
    craftsman.vouchFor(now);
    step(craftsman, HistoryAction.VERIFIED);
    return true;
  }

  private void step(Craftsman craftsman, HistoryAction action) {
    steps.add(new HistoryEntry(craftsman.id(), now, terms.actor(), action, terms.occasion()));
    changed.add(craftsman.id());
  }

  List<Craftsman> created() {
    return created;
  }

  List<Evidence> attested() {
    return attested;
  }

  List<HistoryEntry> steps() {
    return steps;
  }

  Set<UUID> changed() {
    return changed;
  }
}
