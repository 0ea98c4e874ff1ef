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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes digests of identity card numbers (GB 11643), whole or with stars. There are few enough
 * numbers to try them all, so the digest has a key.
 */
@ApplicationScoped
public class IdentityNumbers {

  private static final int KEY_BYTES = 32;
  private static final int DIGEST_BYTES = 32;
  private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{16}[\\dX]");
  private static final Pattern MASKED = Pattern.compile("[1-9]\\d{5}\\*{8}\\d{3}[\\dX]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";

  private final PrfSet digests;

  IdentityNumbers(@ConfigProperty(name = "jiangqiao.talent.identity.key") String key) {
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

  /** Empty for what is no number, whole with its check character or with eight stars. */
  public Optional<IdentityDigest> digest(String number) {
    String plain = number.replace('＊', '*').toUpperCase(Locale.ROOT);
    if (WHOLE.matcher(plain).matches() && checked(plain)) {
      String stars = plain.substring(0, 6) + "********" + plain.substring(14);
      return Optional.of(new IdentityDigest(digestOf(plain), digestOf(stars)));
    }
    return MASKED.matcher(plain).matches()
        ? Optional.of(new IdentityDigest(null, digestOf(plain)))
        : Optional.empty();
  }

  private static boolean checked(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK.charAt(sum % CHECK.length()) == number.charAt(17);
  }

  private String digestOf(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              digests.computePrimary(text.getBytes(StandardCharsets.US_ASCII), DIGEST_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no digest can be taken", e);
    }
  }
}
