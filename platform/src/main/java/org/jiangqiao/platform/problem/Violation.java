package org.jiangqiao.platform.problem;

import java.util.List;

/** One piece of input that breaks a rule: where it stood and, as a message key, what is wrong. */
public record Violation(String field, In in, String messageKey, List<Object> args) {

  /** The part of the request in which the input stood. */
  public enum In {
    BODY,
    QUERY,
    PATH,
    HEADER
  }

  public Violation {
    args = List.copyOf(args);
  }

  public static Violation body(String field, String messageKey, Object... args) {
    return new Violation(field, In.BODY, messageKey, List.of(args));
  }

  public static Violation query(String field, String messageKey, Object... args) {
    return new Violation(field, In.QUERY, messageKey, List.of(args));
  }

  public static Violation path(String field, String messageKey, Object... args) {
    return new Violation(field, In.PATH, messageKey, List.of(args));
  }

  public static Violation header(String field, String messageKey, Object... args) {
    return new Violation(field, In.HEADER, messageKey, List.of(args));
  }
}
