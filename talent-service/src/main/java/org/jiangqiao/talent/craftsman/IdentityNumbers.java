package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes digests of identity card numbers (GB 11643), whole or with stars. There are few enough
 * numbers to try them all, so the digest has a key.
 */
@ApplicationScoped
public class IdentityNumbers {

  private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{16}[\\dX]");
  private static final Pattern MASKED = Pattern.compile("[1-9]\\d{5}\\*{8}\\d{3}[\\dX]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";

  private final KeyedDigest digests;

  IdentityNumbers(KeyedDigest digests) {
    this.digests = digests;
  }

  /** Empty for what is no number, whole with its check character or with eight stars. */
  public Optional<IdentityDigest> digest(String number) {
    String plain = number.replace('＊', '*').toUpperCase(Locale.ROOT);
    if (WHOLE.matcher(plain).matches() && checked(plain)) {
      String stars = plain.substring(0, 6) + "********" + plain.substring(14);
      return Optional.of(new IdentityDigest(digests.of(plain), digests.of(stars)));
    }
    return MASKED.matcher(plain).matches()
        ? Optional.of(new IdentityDigest(null, digests.of(plain)))
        : Optional.empty();
  }

  private static boolean checked(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK.charAt(sum % CHECK.length()) == number.charAt(17);
  }
}
