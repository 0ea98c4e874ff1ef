package org.jiangqiao.search;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Says whether the cluster answers. Not a condition of being ready: what a service does without
 * searching it goes on doing, and no other instance of it could search either.
 */
@Wellness
class SearchHealth implements HealthCheck {

  private final SearchBackend backend;

  SearchHealth(SearchBackend backend) {
    this.backend = backend;
  }

  @Override
  public HealthCheckResponse call() {
    return backend
        .complaint()
        .map(
            complaint ->
                HealthCheckResponse.named("search").down().withData("reason", complaint).build())
        .orElseGet(() -> HealthCheckResponse.up("search"));
  }
}
