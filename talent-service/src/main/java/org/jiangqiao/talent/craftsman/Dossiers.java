package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gathers what belongs to an entry. */
@ApplicationScoped
class Dossiers {

  private static final int EVIDENCE_SHOWN = 50;

  private final CraftsmanRepository craftsmen;
  private final EvidenceRepository evidence;
  private final HistoryRepository history;
  private final ContactVault vault;
  private final CraftsmanAccess access;
  private final ConfirmationTerms terms;

  Dossiers(
      CraftsmanRepository craftsmen,
      EvidenceRepository evidence,
      HistoryRepository history,
      ContactVault vault,
      CraftsmanAccess access,
      ConfirmationTerms terms) {
    this.craftsmen = craftsmen;
    this.evidence = evidence;
    this.history = history;
    this.vault = vault;
    this.access = access;
    this.terms = terms;
  }

  /** Contact details in clear to the owner alone; an officer sees that there are some. */
  Dossier of(Craftsman craftsman) {
    craftsmen.flush(); // so that the answer carries the version that the next change must name
    Contact contact = vault.contactOf(craftsman);
    return new Dossier(
        profile(craftsman),
        access.isOwn(craftsman) ? contact : contact.masked(),
        Optional.ofNullable(craftsman.confirmedAt()).map(terms::dueOn).orElse(null),
        history.latest(craftsman.id()));
  }

  Profile profile(Craftsman craftsman) {
    return new Profile(
        craftsman,
        evidence.latest(craftsman.id(), EVIDENCE_SHOWN),
        evidence.trackRecord(craftsman.id()));
  }
}
