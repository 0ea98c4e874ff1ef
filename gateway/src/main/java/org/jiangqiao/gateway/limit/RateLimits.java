package org.jiangqiao.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jiangqiao.gateway.GatewayConfig;
import org.jiangqiao.gateway.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Counts each caller's requests. The counts are this instance's own. */
@ApplicationScoped
public class RateLimits {
  private final GatewayConfig config;
  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(200_000).expireAfterAccess(Duration.ofHours(1)).build();

  RateLimits(GatewayConfig config) {
    this.config = config;
  }

  private record Key(String policy, Caller caller) {}

  /** Counts one request; every policy that applies must have room. */
  public Allowance count(Caller caller, String method, String resource) {
    List<Allowance.Quota> quotas = new ArrayList<>();
    quotas.add(take(nameOf(caller), caller, limitOf(caller)));
    GatewayConfig.@Nullable Limit costly = config.costly().get(resource);
    if (costly != null && method.equals("POST")) {
      quotas.add(take(resource, caller, costly));
    }
    return new Allowance(List.copyOf(quotas));
  }

  private Allowance.Quota take(String policy, Caller caller, GatewayConfig.Limit limit) {
    Bucket bucket = buckets.get(new Key(policy, caller), key -> bucket(limit));
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return new Allowance.Quota(
        policy,
        limit.requests(),
        limit.window(),
        probe.isConsumed(),
        probe.getRemainingTokens(),
        Duration.ofNanos(
            probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
  }

  private static Bucket bucket(GatewayConfig.Limit limit) {
    return Bucket.builder()
        .addLimit(
            bandwidth ->
                bandwidth.capacity(limit.requests()).refillGreedy(limit.requests(), limit.window()))
        .build();
  }

  private GatewayConfig.Limit limitOf(Caller caller) {
    return switch (caller) {
      case Caller.Visitor visitor -> config.limits().visitor();
      case Caller.User user -> config.limits().user();
      case Caller.Client client -> config.limits().client();
    };
  }

  private static String nameOf(Caller caller) {
    return switch (caller) {
      case Caller.Visitor visitor -> "visitor";
      case Caller.User user -> "user";
      case Caller.Client client -> "client";
    };
  }
}
