package org.jiangqiao.matching.notification;

import org.jiangqiao.platform.identity.Caller;

/**
 * Who reads notifications: a person, who may be the officer of a union as well.
 *
 * @param unionPrefix as {@link org.jiangqiao.platform.identity.UnionScope#prefix()} gives it
 */
public record Reader(String accountId, String unionPrefix) {

  private static final int CITY = 4;

  public static Reader of(Caller caller) {
    return new Reader(caller.subject(), caller.scope().prefix());
  }

  /** Pattern of the union codes that this officer reads: a city reads along with its counties. */
  String unionPattern() {
    return unionPrefix.length() == CITY ? unionPrefix + "%" : unionPrefix;
  }

  boolean readsFor(String unionCode) {
    return unionPrefix.length() == CITY
        ? unionCode.startsWith(unionPrefix)
        : unionCode.equals(unionPrefix);
  }
}
