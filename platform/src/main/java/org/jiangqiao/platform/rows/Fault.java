package org.jiangqiao.platform.rows;

import org.jspecify.annotations.Nullable;

/** A fault of a row: the field it is in, and a message key with at most one argument. */
public record Fault(@Nullable String field, String messageKey, @Nullable String argument) {

  public static Fault row(String messageKey) {
    return new Fault(null, messageKey, null);
  }

  public static Fault row(String messageKey, Object argument) {
    return new Fault(null, messageKey, argument.toString());
  }

  public static Fault in(String field, String messageKey) {
    return new Fault(field, messageKey, null);
  }

  public static Fault in(String field, String messageKey, Object argument) {
    return new Fault(field, messageKey, argument.toString());
  }
}
