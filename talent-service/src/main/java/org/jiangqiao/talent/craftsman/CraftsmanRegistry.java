package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Puts profiles into the pool and keeps them current. */
@ApplicationScoped
public class CraftsmanRegistry {

  private final CraftsmanRepository craftsmen;
  private final CraftsmanAccess access;
  private final CraftsmanHistory history;
  private final ErasedPeople erased;
  private final ProfileCodes codes;
  private final ContactVault vault;
  private final Dossiers dossiers;
  private final Caller caller;
  private final Clock clock;

  CraftsmanRegistry(
      CraftsmanRepository craftsmen,
      CraftsmanAccess access,
      CraftsmanHistory history,
      ErasedPeople erased,
      ProfileCodes codes,
      ContactVault vault,
      Dossiers dossiers,
      Caller caller,
      Clock clock) {
    this.craftsmen = craftsmen;
    this.access = access;
    this.history = history;
    this.erased = erased;
    this.codes = codes;
    this.vault = vault;
    this.dossiers = dossiers;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Dossier register(Registration registration) {
    codes.require(registration.particulars());
    access.requireOfficerCovers(registration.particulars().regionCode());
    String account = accountToRegister(registration.accountId());
    if (account != null && craftsmen.ofAccount(account).isPresent()) {
      throw Problem.duplicate("account-has-profile");
    }
    Craftsman craftsman =
        Craftsman.register(
            registration.particulars(), registration.availability(), account, clock.instant());
    keep(craftsman, registration.contact());
    craftsmen.persist(craftsman);
    history.record(craftsman, access.actor(), HistoryAction.REGISTERED, null);
    return dossiers.of(craftsman);
  }

  @Transactional
  public Dossier update(UUID id, @Nullable String ifMatch, Registration registration) {
    Craftsman craftsman = access.ownOrInScope(id);
    ETags.require(ifMatch, craftsman.version());
    codes.require(registration.particulars());
    if (!access.isOwn(craftsman)) {
      access.requireOfficerCovers(registration.particulars().regionCode());
    }
    craftsman.edit(registration.particulars());
    craftsman.changeAvailability(registration.availability());
    linkAccount(craftsman, registration.accountId());
    keep(craftsman, registration.contact());
    history.record(craftsman, access.actor(), HistoryAction.UPDATED, null);
    return dossiers.of(craftsman);
  }

  @Transactional
  public Dossier changeAvailability(UUID id, @Nullable String ifMatch, Availability availability) {
    Craftsman craftsman = access.own(id);
    ETags.require(ifMatch, craftsman.version());
    craftsman.changeAvailability(availability);
    history.record(craftsman, access.actor(), HistoryAction.AVAILABILITY_CHANGED, null);
    return dossiers.of(craftsman);
  }

  /** Craftsmen register themselves; officers register others, with or without an account. */
  private @Nullable String accountToRegister(@Nullable String requested) {
    if (caller.has(Roles.UNION_OFFICER)) {
      requireNotErased(requested);
      return requested;
    }
    if (requested != null && !requested.equals(caller.subject())) {
      throw Problem.invalid("accountId", "account-not-own");
    }
    erased.comeBack(caller.subject());
    return caller.subject();
  }

  /** Who had their data deleted comes back by their own hand only. */
  private void requireNotErased(@Nullable String account) {
    if (account != null && erased.hasAccount(account)) {
      throw Problem.conflict("erased-person");
    }
  }

  private void linkAccount(Craftsman craftsman, @Nullable String requested) {
    if (requested == null || craftsman.belongsTo(requested)) {
      return;
    }
    if (craftsman.accountId() != null || !caller.has(Roles.UNION_OFFICER)) {
      throw Problem.invalid("accountId", "account-fixed");
    }
    if (craftsmen.ofAccount(requested).isPresent()) {
      throw Problem.duplicate("account-has-profile");
    }
    requireNotErased(requested);
    craftsman.linkAccount(requested);
  }

  private void keep(Craftsman craftsman, Contact contact) {
    Contact actual = contact.unmaskedBy(vault.contactOf(craftsman));
    if (actual.containsMask()) {
      throw Problem.invalid("contact", "contact-masked");
    }
    craftsman.sealContact(vault.seal(craftsman.id(), actual));
  }
}
