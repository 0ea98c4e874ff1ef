package org.jiangqiao.talent.craftsman;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

  private final PoolMembers members;
  private final Set<String> documents;
  private final PoolTerms terms;
  private final ContactVault vault;
  private final Instant now;
  private final Instant confirmedSince;
  private final List<Craftsman> created = new ArrayList<>();
  private final List<Evidence> attested = new ArrayList<>();
  private final List<HistoryEntry> steps = new ArrayList<>();
  private final Set<UUID> changed = new LinkedHashSet<>();

  PoolStretch(
      PoolMembers members,
      Set<String> documents,
      PoolTerms terms,
      ContactVault vault,
      Moment moment) {
    this.members = members;
    this.documents = new HashSet<>(documents);
    this.terms = terms;
    this.vault = vault;
    this.now = moment.now();
    this.confirmedSince = moment.confirmedSince();
  }

  /**
   * When the entries are taken.
   *
   * @param confirmedSince profiles that were confirmed before are to be confirmed again
   */
  record Moment(Instant now, Instant confirmedSince) {}

  static String document(UUID craftsman, String document) {
    return craftsman + " " + document;
  }

  Taken take(PoolEntry entry) {
    Optional<Craftsman> present = members.named(entry);
    List<Fault> faults = present.isPresent() ? refusals(entry, present.get()) : refusals(entry);
    if (!faults.isEmpty()) {
      return new Taken.Refused(faults);
    }
    return present.isPresent() ? update(entry, present.get()) : create(entry);
  }

  /** Of someone new. */
  private List<Fault> refusals(PoolEntry entry) {
    if (members.erased(entry)) {
      return List.of(Fault.row("erased-person"));
    }
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
    if (entry.accountId() != null && members.hasAccount(entry.accountId())) {
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
    if (present.status() != CraftsmanStatus.DRAFT
        && present.status() != CraftsmanStatus.VERIFIED
        && !(present.lapsed() && terms.verified())) {
      faults.add(Fault.row("not-editable." + present.status()));
    }
    if (members.otherKey(entry, present)) {
      faults.add(Fault.in("rosterId", "roster-fixed"));
    }
    if (entry.identity().isPresent()
        && present.identity().filter(known -> !known.fits(entry.identity().get())).isPresent()) {
      faults.add(Fault.in("idNumber", "identity-differs"));
    }
    Contact contact = contact(entry, present);
    if (contact.containsMask()) {
      faults.add(Fault.in("mobile", "contact-masked"));
    }
    if (entry.accountId() != null && !present.belongsTo(entry.accountId())) {
      if (present.accountId() != null) {
        faults.add(Fault.in("accountId", "account-fixed"));
      } else if (members.hasAccount(entry.accountId())) {
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
    entry.identity().ifPresent(craftsman::identify);
    craftsman.sealContact(vault.seal(craftsman.id(), entry.contact()));
    created.add(craftsman);
    members.remember(craftsman);
    step(craftsman, HistoryAction.REGISTERED);
    attest(entry, craftsman);
    vouch(craftsman);
    return new Taken.Created();
  }

  private Taken update(PoolEntry entry, Craftsman present) {
    boolean back = confirm(present);
    boolean more = attest(entry, present);
    boolean other = edit(entry, present);
    if (other) {
      step(present, HistoryAction.UPDATED);
    }
    boolean vouched = vouch(present);
    return back || more || other || vouched ? new Taken.Updated() : new Taken.Unchanged();
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
    Optional<IdentityDigest> known = present.identity();
    entry.identity().ifPresent(present::identify);
    changes |= !known.equals(present.identity());
    members.remember(present);
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

  /** A union that answers for a list says of everybody in it that they are still there. */
  private boolean confirm(Craftsman present) {
    Instant confirmed = present.confirmedAt();
    if (!terms.verified() || confirmed == null || !confirmed.isBefore(confirmedSince)) {
      return false;
    }
    present.confirm(now);
    step(present, HistoryAction.CONFIRMED);
    return true;
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
    steps.add(new HistoryEntry(craftsman, now, terms.actor(), action, terms.occasion()));
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
