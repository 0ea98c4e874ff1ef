package org.jiangqiao.platform.uscc;

/**
 * What is to be said about a code of GB 32100-2015: 18 characters, of which the last follows from
 * the others. Codes with a wrong check character were really issued in the pilot years, so that
 * such a code deserves a warning and only a malformed one a refusal.
 */
public sealed interface UnifiedSocialCreditCode {

  /** Every rule is kept. */
  record Valid() implements UnifiedSocialCreditCode {}

  /** Well-formed, but the last character should be another. */
  record WrongCheckCharacter(char expected) implements UnifiedSocialCreditCode {}

  /** Not a code at all. */
  record Malformed(Reason reason) implements UnifiedSocialCreditCode {}

  /** The first rule that a malformed code breaks. */
  enum Reason {
    LENGTH,
    CHARACTER,
    REGISTRATION_AUTHORITY,
    REGION
  }

  static UnifiedSocialCreditCode check(String code) {
    return CreditCodeRules.check(code);
  }
}
