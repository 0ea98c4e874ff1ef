package org.jiangqiao.platform.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AeadKey;
import java.security.GeneralSecurityException;

/**
 * A Tink keyset for authenticated encryption. The primary key seals; every key of it opens, so that
 * a key is changed by adding another one and sealing again.
 */
public final class SealingKeyset {

  private final Aead aead;
  private final byte[] prefix;
  private final int primaryId;

  private SealingKeyset(KeysetHandle keys) throws GeneralSecurityException {
    if (!(keys.getPrimary().getKey() instanceof AeadKey primary)
        || primary.getOutputPrefix().size() == 0) {
      throw new GeneralSecurityException("the primary key must leave its id in what it seals");
    }
    this.aead = keys.getPrimitive(AeadConfig2026.get(), Aead.class);
    this.prefix = primary.getOutputPrefix().toByteArray();
    this.primaryId = keys.getPrimary().getId();
  }

  /**
   * @param json in Tink's JSON form, in clear; as a configuration has it
   * @param setting what the configuration calls it
   */
  public static SealingKeyset parse(String json, String setting) {
    try {
      return new SealingKeyset(
          TinkJsonProtoKeysetFormat.parseKeyset(
              json, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      // Without the cause: its message may repeat the keyset.
      throw new IllegalStateException(
          setting + " must be a Tink keyset for AEAD in JSON: see the operator's guide");
    }
  }

  /**
   * @param bound what the sealed secret belongs to: with anything else it does not open
   */
  public byte[] seal(byte[] plain, byte[] bound) {
    try {
      return aead.encrypt(plain, bound);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing can be sealed with this keyset", e);
    }
  }

  public byte[] open(byte[] sealed, byte[] bound) throws UnopenedException {
    try {
      return aead.decrypt(sealed, bound);
    } catch (GeneralSecurityException e) {
      throw new UnopenedException(e);
    }
  }

  /** What everything begins with that the primary key has sealed. */
  public byte[] prefix() {
    return prefix.clone();
  }

  /** Unsigned, as the keyset writes it. */
  public long primaryId() {
    return Integer.toUnsignedLong(primaryId);
  }
}
