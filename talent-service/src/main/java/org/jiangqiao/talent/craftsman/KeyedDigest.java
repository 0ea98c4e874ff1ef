package org.jiangqiao.talent.craftsman;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.util.SecretBytes;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By what something is known again that is not stored: whoever has no key cannot try them all. */
@ApplicationScoped
class KeyedDigest {

  private static final int KEY_BYTES = 32;
  private static final int DIGEST_BYTES = 32;

  private final PrfSet digests;

  KeyedDigest(@ConfigProperty(name = "jiangqiao.talent.identity.key") String key) {
    this.digests = digests(key);
  }

  /** Has the key checked when the service starts, not when the first list comes. */
  void start(@Observes StartupEvent started) {
    Objects.requireNonNull(digests);
  }

  @AccessesPartialKey
  private static PrfSet digests(String key) {
    byte[] bytes = Base64.getDecoder().decode(key);
    if (bytes.length != KEY_BYTES) {
      throw new IllegalStateException("JIANGQIAO_TALENT_IDENTITY_KEY must be 32 bytes in Base64");
    }
    try {
      HmacPrfKey prf =
          HmacPrfKey.builder()
              .setParameters(
                  HmacPrfParameters.builder()
                      .setKeySizeBytes(KEY_BYTES)
                      .setHashType(HmacPrfParameters.HashType.SHA256)
                      .build())
              .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
              .build();
      return KeysetHandle.newBuilder()
          .addEntry(KeysetHandle.importKey(prf).withRandomId().makePrimary())
          .setConfiguration(PrfConfig2026.get())
          .build()
          .getPrimitive(PrfConfig2026.get(), PrfSet.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Tink takes no key of " + KEY_BYTES + " bytes", e);
    }
  }

  String of(String text) {
    try {
      return HexFormat.of()
          .formatHex(digests.computePrimary(text.getBytes(StandardCharsets.UTF_8), DIGEST_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no digest can be taken", e);
    }
  }
}
