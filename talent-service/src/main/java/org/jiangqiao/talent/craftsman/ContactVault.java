package org.jiangqiao.talent.craftsman;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.platform.sealing.SealingKeyset;
import org.jiangqiao.platform.sealing.UnopenedException;
import org.jspecify.annotations.Nullable;

/**
 * Seals contact details with Tink. The craftsman's id is authenticated along with them, so that a
 * sealed contact copied to another row does not open.
 */
@ApplicationScoped
class ContactVault {

  /** Sealed by a keyset, which knows its keys by what follows. */
  private static final byte KEYSET = 2;

  /** Sealed under the one key of before there were keysets; the keyset must have adopted it. */
  private static final byte ONE_KEY = 1;

  private static final String SEPARATOR = "\n";

  private final SealingKeyset keyset;

  ContactVault(@ConfigProperty(name = "jiangqiao.talent.contact.keyset") String keyset) {
    this.keyset = SealingKeyset.parse(keyset, "JIANGQIAO_TALENT_CONTACT_KEYSET");
  }

  /** Has the keyset checked when the service starts, not when the first contact is read. */
  void start(@Observes StartupEvent started) {
    Objects.requireNonNull(keyset);
  }

  Contact contactOf(Craftsman craftsman) {
    byte[] sealed = craftsman.sealedContact();
    if (sealed == null) {
      return Contact.NONE;
    }
    try {
      return open(craftsman.id(), sealed);
    } catch (UnopenedException e) {
      throw new IllegalStateException("contact of " + craftsman.id() + " does not open", e);
    }
  }

  byte @Nullable [] seal(UUID owner, Contact contact) {
    return contact.empty() ? null : sealed(owner, plain(contact));
  }

  /** The same, under the key that seals today. */
  byte[] sealAgain(UUID owner, byte[] stored) throws UnopenedException {
    return sealed(owner, opened(owner, stored));
  }

  /** What everything begins with that is sealed under the key of today. */
  byte[] currentPrefix() {
    byte[] prefix = keyset.prefix();
    return ByteBuffer.allocate(1 + prefix.length).put(KEYSET).put(prefix).array();
  }

  /** The id of the key that seals today. */
  long currentKey() {
    return keyset.primaryId();
  }

  private Contact open(UUID owner, byte[] stored) throws UnopenedException {
    String[] parts = new String(opened(owner, stored), StandardCharsets.UTF_8).split(SEPARATOR, -1);
    return new Contact(emptyToNull(parts[0]), emptyToNull(parts[1]));
  }

  private byte[] opened(UUID owner, byte[] stored) throws UnopenedException {
    byte format = stored[0];
    if (format != KEYSET && format != ONE_KEY) {
      throw new IllegalStateException("contact of " + owner + " has the unknown format " + format);
    }
    return keyset.open(Arrays.copyOfRange(stored, 1, stored.length), bound(owner));
  }

  private byte[] sealed(UUID owner, byte[] plain) {
    byte[] sealed = keyset.seal(plain, bound(owner));
    return ByteBuffer.allocate(1 + sealed.length).put(KEYSET).put(sealed).array();
  }

  private static byte[] bound(UUID owner) {
    return owner.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] plain(Contact contact) {
    String mobile = contact.mobile() == null ? "" : contact.mobile();
    String email = contact.email() == null ? "" : contact.email();
    return (mobile + SEPARATOR + email).getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
