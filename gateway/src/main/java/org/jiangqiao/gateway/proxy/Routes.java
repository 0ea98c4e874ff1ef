package org.jiangqiao.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiangqiao.gateway.GatewayConfig;

/** Which service owns a path; what is not in the table is nowhere. */
@ApplicationScoped
class Routes {
  static final String BASE = "/api/v1/";

  private final Map<String, Route> byResource = new HashMap<>();

  Routes(GatewayConfig config) {
    config
        .services()
        .forEach(
            (name, upstream) ->
                upstream
                    .resources()
                    .forEach(resource -> add(route(name, upstream, resource, config.bodies()))));
  }

  /**
   * Where a resource lives.
   *
   * @param maxBody the largest request body in bytes
   */
  record Route(String service, URI origin, String resource, long maxBody) {}

  Optional<Route> find(String path) {
    if (!path.startsWith(BASE)) {
      return Optional.empty();
    }
    String[] segments = path.substring(BASE.length()).split("/", -1);
    Route route = byResource.get(segments[0]);
    // Operations are alike in all services; the segment after says whose are meant.
    return route == null && segments.length > 1
        ? Optional.ofNullable(byResource.get(segments[0] + "/" + segments[1]))
        : Optional.ofNullable(route);
  }

  private static Route route(
      String service,
      GatewayConfig.Upstream upstream,
      String resource,
      GatewayConfig.Bodies bodies) {
    long maxBody = bodies.of().getOrDefault(resource, bodies.usual()).asLongValue();
    return new Route(service, upstream.url(), resource, maxBody);
  }

  private void add(Route route) {
    if (byResource.put(route.resource(), route) != null) {
      throw new IllegalStateException("two services own " + route.resource());
    }
  }
}
