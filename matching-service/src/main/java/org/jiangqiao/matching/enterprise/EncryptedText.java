package org.jiangqiao.matching.enterprise;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Keeps contact details unreadable in the database: AES-GCM with a fresh nonce for each value. */
@Converter
class EncryptedText implements AttributeConverter<@Nullable String, @Nullable String> {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable String plain) {
    if (plain == null) {
      return null;
    }
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] encrypted = crypt(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
    byte[] stored =
        ByteBuffer.allocate(nonce.length + encrypted.length).put(nonce).put(encrypted).array();
    return Base64.getEncoder().encodeToString(stored);
  }

  @Override
  public @Nullable String convertToEntityAttribute(@Nullable String stored) {
    if (stored == null) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(stored));
    byte[] nonce = new byte[NONCE_BYTES];
    bytes.get(nonce);
    byte[] encrypted = new byte[bytes.remaining()];
    bytes.get(encrypted);
    return new String(crypt(Cipher.DECRYPT_MODE, nonce, encrypted), StandardCharsets.UTF_8);
  }

  private static byte[] crypt(int mode, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Contact details cannot be read with this key", e);
    }
  }

  /** Hashed, so that a key phrase of any length will do. */
  private static SecretKeySpec key() throws GeneralSecurityException {
    String phrase =
        ConfigProvider.getConfig().getValue("jiangqiao.matching.contact.key", String.class);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(phrase.getBytes(StandardCharsets.UTF_8));
    return new SecretKeySpec(digest, "AES");
  }
}
