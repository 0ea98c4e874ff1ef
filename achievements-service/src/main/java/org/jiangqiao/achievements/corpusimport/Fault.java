package org.jiangqiao.achievements.corpusimport;

import org.jspecify.annotations.Nullable;

/** A fault of a line: the field it is in, and a message key with at most one argument. */
public record Fault(@Nullable String field, String messageKey, @Nullable String argument) {

  static Fault line(String messageKey) {
    return new Fault(null, messageKey, null);
  }

  static Fault in(String field, String messageKey) {
    return new Fault(field, messageKey, null);
  }

  static Fault in(String field, String messageKey, Object argument) {
    return new Fault(field, messageKey, argument.toString());
  }
}
