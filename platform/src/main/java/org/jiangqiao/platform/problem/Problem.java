package org.jiangqiao.platform.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiangqiao.platform.language.Named;

/**
 * A failure that the caller is told about. Texts are message keys, looked up in the caller's
 * language when the document is written: first in the service's {@code messages/problems}, then in
 * the platform's.
 */
public final class Problem extends RuntimeException {

  private final ProblemType type;
  private final String messageKey;
  private final transient List<Object> args;
  private final transient List<Violation> violations = new ArrayList<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  private Problem(ProblemType type, String messageKey, List<Object> args) {
    super(type + ": " + messageKey + args);
    this.type = type;
    this.messageKey = messageKey;
    this.args = args;
  }

  public static Problem of(ProblemType type, String messageKey, Object... args) {
    return new Problem(type, messageKey, List.of(args));
  }

  /** A problem of which its type says everything. */
  public static Problem of(ProblemType type) {
    return new Problem(type, type.detailKey(), List.of());
  }

  /** {@code resource} is named in the caller's language by the message {@code resource.<name>}. */
  public static Problem notFound(String resource) {
    return of(ProblemType.NOT_FOUND, "not-found", Named.of("resource", resource));
  }

  public static Problem invalid(String field, String messageKey, Object... args) {
    return of(ProblemType.VALIDATION_FAILED).with(Violation.body(field, messageKey, args));
  }

  /**
   * The action is named by the message {@code action.<action>}, the state by {@code
   * state.<EnumType>.<NAME>}; where there is no such message the name itself is shown.
   */
  public static Problem illegalTransition(Enum<?> from, String action) {
    return of(
        ProblemType.ILLEGAL_TRANSITION,
        "illegal-transition",
        Named.of("state." + from.getDeclaringClass().getSimpleName(), from.name()),
        Named.of("action", action));
  }

  public static Problem conflict(String messageKey, Object... args) {
    return of(ProblemType.CONFLICT, messageKey, args);
  }

  public static Problem duplicate(String messageKey, Object... args) {
    return of(ProblemType.DUPLICATE, messageKey, args);
  }

  public static Problem forbidden() {
    return of(ProblemType.FORBIDDEN);
  }

  public Problem with(Violation... more) {
    violations.addAll(List.of(more));
    return this;
  }

  /** A response header that belongs to this failure, such as {@code Retry-After}. */
  public Problem header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public Problem causedBy(Throwable cause) {
    initCause(cause);
    return this;
  }

  public ProblemType type() {
    return type;
  }

  public String messageKey() {
    return messageKey;
  }

  public List<Object> args() {
    return args;
  }

  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }
}
