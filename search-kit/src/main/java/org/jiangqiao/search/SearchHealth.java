package org.jiangqiao.search;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Says whether the cluster answers, and the endpoint that tells what texts mean. Not a condition of
 * being ready: what a service does without searching it goes on doing, and no other instance of it
 * could search either.
 */
@Wellness
class SearchHealth implements HealthCheck {

  private final SearchBackend backend;
  private final Embedder embedder;

  SearchHealth(SearchBackend backend, Embedder embedder) {
    this.backend = backend;
    this.embedder = embedder;
  }

  @Override
  public HealthCheckResponse call() {
    return backend
        .complaint()
        .or(embedder::complaint)
        .map(
            complaint ->
                HealthCheckResponse.named("search").down().withData("reason", complaint).build())
        .orElseGet(() -> HealthCheckResponse.up("search"));
  }
}
