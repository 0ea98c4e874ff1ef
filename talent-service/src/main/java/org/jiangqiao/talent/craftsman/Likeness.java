package org.jiangqiao.talent.craftsman;

import java.util.Optional;
import java.util.UUID;

/** What an entry tells of who someone is. */
public record Likeness(
    UUID id,
    String nameKey,
    Particulars particulars,
    Optional<IdentityDigest> identity,
    Contact contact) {

  static Likeness of(Craftsman craftsman, Contact contact) {
    return new Likeness(
        craftsman.id(),
        craftsman.nameKey(),
        craftsman.particulars(),
        craftsman.identity(),
        contact);
  }

  /** By what those stand beside each other whose number is the same. */
  public String identityKey() {
    return identity.map(IdentityDigest::masked).orElse("");
  }
}
