package org.jiangqiao.talent.craftsman;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Seals contact details with AES-GCM. The craftsman's id is authenticated along with them, so that
 * a sealed contact copied to another row does not open.
 */
@ApplicationScoped
class ContactVault {

  /** Written first, so that details sealed under another key or cipher can be told apart later. */
  private static final byte FORMAT = 1;

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String SEPARATOR = "\n";

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  ContactVault(@ConfigProperty(name = "jiangqiao.talent.contact.key") String key) {
    byte[] bytes = Base64.getDecoder().decode(key);
    if (bytes.length != KEY_BYTES) {
      throw new IllegalStateException("JIANGQIAO_TALENT_CONTACT_KEY must be 32 bytes in Base64");
    }
    this.key = new SecretKeySpec(bytes, "AES");
  }

  /** Has the key checked when the service starts, not when the first contact is read. */
  void start(@Observes StartupEvent started) {
    Objects.requireNonNull(key);
  }

  Contact contactOf(Craftsman craftsman) {
    byte[] sealed = craftsman.sealedContact();
    return sealed == null ? Contact.NONE : open(craftsman.id(), sealed);
  }

  byte @Nullable [] seal(UUID owner, Contact contact) {
    if (contact.empty()) {
      return null;
    }
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, owner, nonce, plain(contact));
    return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
        .put(FORMAT)
        .put(nonce)
        .put(sealed)
        .array();
  }

  private Contact open(UUID owner, byte[] stored) {
    ByteBuffer buffer = ByteBuffer.wrap(stored);
    byte format = buffer.get();
    if (format != FORMAT) {
      throw new IllegalStateException("contact of " + owner + " has the unknown format " + format);
    }
    byte[] nonce = new byte[NONCE_BYTES];
    buffer.get(nonce);
    byte[] sealed = new byte[buffer.remaining()];
    buffer.get(sealed);
    String[] parts =
        new String(run(Cipher.DECRYPT_MODE, owner, nonce, sealed), StandardCharsets.UTF_8)
            .split(SEPARATOR, -1);
    return new Contact(emptyToNull(parts[0]), emptyToNull(parts[1]));
  }

  private byte[] run(int mode, UUID owner, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("contact of " + owner + " does not open with this key", e);
    }
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
