package org.jiangqiao.talent.craftsman;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what someone is known again in lists. */
@Embeddable
class Identifiers {

  @Embedded private @Nullable RosterKey rosterKey;

  @Embedded private @Nullable IdentityDigest identity;

  /** Made by the database, which sorts by it. */
  @Column(name = "name_key", insertable = false, updatable = false)
  private @Nullable String nameKey;

  /** The first list counts. */
  void listIn(RosterKey key) {
    if (rosterKey == null) {
      rosterKey = key;
    }
  }

  void identify(IdentityDigest digest) {
    identity = identity == null ? digest : identity.with(digest);
  }

  void takeOver(Identifiers other) {
    other.rosterKey().ifPresent(this::listIn);
    other.identity().ifPresent(this::identify);
  }

  Optional<RosterKey> rosterKey() {
    return Optional.ofNullable(rosterKey);
  }

  Optional<IdentityDigest> identity() {
    return Optional.ofNullable(identity);
  }

  String nameKey() {
    return nameKey == null ? "" : nameKey;
  }
}
