package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells an officer how to reach someone of their scope, who reads in the history who asked. */
@ApplicationScoped
public class ContactDisclosure {

  private final CraftsmanAccess access;
  private final CraftsmanHistory history;
  private final ContactVault vault;

  ContactDisclosure(CraftsmanAccess access, CraftsmanHistory history, ContactVault vault) {
    this.access = access;
    this.history = history;
    this.vault = vault;
  }

  @Transactional
  public Contact disclose(UUID id, String reason) {
    Craftsman craftsman = access.inScope(id);
    craftsman.membership().requireStaying("disclose-contact");
    history.record(craftsman, access.actor(), HistoryAction.CONTACT_DISCLOSED, reason);
    return vault.contactOf(craftsman);
  }
}
