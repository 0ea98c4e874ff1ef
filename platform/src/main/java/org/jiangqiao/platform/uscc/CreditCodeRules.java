package org.jiangqiao.platform.uscc;

import org.jiangqiao.platform.uscc.UnifiedSocialCreditCode.Malformed;
import org.jiangqiao.platform.uscc.UnifiedSocialCreditCode.Reason;
import org.jiangqiao.platform.uscc.UnifiedSocialCreditCode.Valid;
import org.jiangqiao.platform.uscc.UnifiedSocialCreditCode.WrongCheckCharacter;

/** The standard's rules: authority, category, six digits of region, organisation, check. */
final class CreditCodeRules {

  private static final int LENGTH = 18;

  /** In order of value; I, O, S, V and Z are not used. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** Of the standard and its amendments, less A: the military registers nobody we meet. */
  private static final String AUTHORITIES = "123456789NY";

  private CreditCodeRules() {}

  static UnifiedSocialCreditCode check(String code) {
    if (code.length() != LENGTH) {
      return new Malformed(Reason.LENGTH);
    }
    if (!code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      return new Malformed(Reason.CHARACTER);
    }
    if (AUTHORITIES.indexOf(code.charAt(0)) < 0) {
      return new Malformed(Reason.REGISTRATION_AUTHORITY);
    }
    if (!code.substring(2, 8).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return new Malformed(Reason.REGION);
    }
    char expected = checkCharacter(code);
    return code.charAt(LENGTH - 1) == expected ? new Valid() : new WrongCheckCharacter(expected);
  }

  /** Weights are the powers of 3 modulo 31. */
  private static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
