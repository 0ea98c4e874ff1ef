package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tells our other services who someone is. */
@ApplicationScoped
public class CraftsmanLookup {

  private final CraftsmanRepository craftsmen;
  private final ContactVault vault;
  private final Audit audit;

  CraftsmanLookup(CraftsmanRepository craftsmen, ContactVault vault, Audit audit) {
    this.craftsmen = craftsmen;
    this.vault = vault;
    this.audit = audit;
  }

  @Transactional
  public Reference one(UUID id, @Nullable String contactFor) {
    return craftsmen
        .findByIdOptional(id)
        .map(craftsman -> reference(craftsman, contactFor))
        .orElseThrow(() -> Problem.notFound("craftsman"));
  }

  @Transactional
  public List<Reference> withIds(List<UUID> ids, @Nullable String contactFor) {
    return references(craftsmen.withIds(ids), contactFor);
  }

  @Transactional
  public List<Reference> withAccounts(List<String> accounts, @Nullable String contactFor) {
    return references(craftsmen.withAccounts(accounts), contactFor);
  }

  @Transactional
  public long invitableIn(String regionPrefix) {
    return craftsmen.countInvitable(regionPrefix);
  }

  /** A craftsman, with the mobile number where its disclosure was asked for. */
  public record Reference(Craftsman craftsman, Optional<String> mobile) {}

  private List<Reference> references(List<Craftsman> found, @Nullable String contactFor) {
    return found.stream().map(craftsman -> reference(craftsman, contactFor)).toList();
  }

  /** Whoever wants a number says what for, and that is kept. */
  private Reference reference(Craftsman craftsman, @Nullable String contactFor) {
    if (contactFor == null) {
      return new Reference(craftsman, Optional.empty());
    }
    String mobile = vault.contactOf(craftsman).mobile();
    if (mobile != null) {
      audit
          .in(craftsman.particulars().regionCode())
          .record(
              "craftsman.contact-disclosed",
              "craftsman",
              craftsman.id(),
              Map.of("for", contactFor));
    }
    return new Reference(craftsman, Optional.ofNullable(mobile));
  }
}
