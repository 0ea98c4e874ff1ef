package org.jiangqiao.gateway.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every failure a client of the API can meet: the services' catalogue, explained here. */
public enum ProblemType {
  VALIDATION_FAILED(400),
  MALFORMED_BODY(400),
  UNKNOWN_PROPERTY(400),
  UNKNOWN_PARAMETER(400),
  UNAUTHENTICATED(401),
  FORBIDDEN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  CONFLICT(409),
  ILLEGAL_TRANSITION(409),
  DUPLICATE(409),
  STALE(412),
  TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  IDEMPOTENCY_KEY_REUSED(422),
  UNPROCESSABLE(422),
  PRECONDITION_REQUIRED(428),
  TOO_MANY_REQUESTS(429),
  INTERNAL(500),
  UPSTREAM_UNAVAILABLE(503);

  private static final String BASE = "https://jiangqiao.org/problems/";

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  URI uri() {
    return URI.create(BASE + kebab());
  }

  String kebab() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ProblemType> ofKebab(String kebab) {
    return Arrays.stream(values()).filter(type -> type.kebab().equals(kebab)).findFirst();
  }
}
