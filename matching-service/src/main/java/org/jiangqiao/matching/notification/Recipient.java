package org.jiangqiao.matching.notification;

/** Whom a notice is for. */
public sealed interface Recipient {

  /** One person, by the account id ({@code sub}) of their token. */
  record Account(String accountId) implements Recipient {}

  /**
   * The officers of a union, by region code or prefix of one ({@code 440306}, {@code 4403}, {@code
   * 44}).
   *
   * <p>A county reaches the officers of that county and of its city, because many counties have no
   * officer of their own; a city reaches the officers of the city; a province those of the
   * province. Officers further up see it only after an escalation that names their union.
   */
  record Union(String code) implements Recipient {}

  static Recipient account(String accountId) {
    return new Account(accountId);
  }

  static Recipient union(String code) {
    return new Union(code);
  }
}
