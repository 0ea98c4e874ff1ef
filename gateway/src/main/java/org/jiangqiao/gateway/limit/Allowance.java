package org.jiangqiao.gateway.limit;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What the limits say to one request, and the headers that tell the caller. */
public record Allowance(List<Quota> quotas) {
  /**
   * One limit after one request.
   *
   * @param untilRoom until there is room again, or until all of it is back
   */
  public record Quota(
      String policy,
      long limit,
      Duration window,
      boolean allowed,
      long remaining,
      Duration untilRoom) {
    long seconds() {
      return untilRoom.plusMillis(999).toSeconds();
    }
  }

  public boolean allowed() {
    return quotas.stream().allMatch(Quota::allowed);
  }

  /** Seconds until the strictest limit has room again. */
  public long retryAfter() {
    return quotas.stream()
        .filter(quota -> !quota.allowed())
        .mapToLong(Quota::seconds)
        .max()
        .orElse(0);
  }

  /** The RateLimit-Policy header. */
  public String policy() {
    return quotas.stream()
        .map(q -> "\"%s\";q=%d;w=%d".formatted(q.policy(), q.limit(), q.window().toSeconds()))
        .collect(Collectors.joining(", "));
  }

  /** The RateLimit header. */
  public String state() {
    return quotas.stream()
        .map(q -> "\"%s\";r=%d;t=%d".formatted(q.policy(), q.remaining(), q.seconds()))
        .collect(Collectors.joining(", "));
  }
}
