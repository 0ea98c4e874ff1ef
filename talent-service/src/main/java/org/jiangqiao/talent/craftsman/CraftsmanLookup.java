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
    return withIds(List.of(id), contactFor).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("craftsman"));
  }

  @Transactional
  public List<Reference> withIds(List<UUID> ids, @Nullable String contactFor) {
    return craftsmen.current(ids).entrySet().stream()
        .map(asked -> reference(asked.getKey(), asked.getValue(), contactFor))
        .toList();
  }

  @Transactional
  public List<Reference> withAccounts(List<String> accounts, @Nullable String contactFor) {
    return craftsmen.withAccounts(accounts).stream()
        .map(craftsman -> reference(craftsman.id(), craftsman, contactFor))
        .toList();
  }

  @Transactional
  public long invitableIn(String regionPrefix) {
    return craftsmen.countInvitable(regionPrefix);
  }

  /**
   * A craftsman, with the mobile number where its disclosure was asked for.
   *
   * @param id that was asked for; of an entry that was merged it is not the craftsman's
   */
  public record Reference(UUID id, Craftsman craftsman, Optional<String> mobile) {}

  /** Whoever wants a number says what for, and that is kept; nobody gets that of who is leaving. */
  private Reference reference(UUID id, Craftsman craftsman, @Nullable String contactFor) {
    if (contactFor == null || craftsman.status() == CraftsmanStatus.LEAVING) {
      return new Reference(id, craftsman, Optional.empty());
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
    return new Reference(id, craftsman, Optional.ofNullable(mobile));
  }
}
