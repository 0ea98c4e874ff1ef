package org.jiangqiao.gateway.proxy;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What the metrics call an address: its resource. The gateway knows no templates of the services'
 * paths, and every id as a label of its own would be a time series for each case.
 */
@Singleton
class MetricLabels {

  private static final String LABEL = "uri";

  private final Routes routes;

  MetricLabels(Routes routes) {
    this.routes = routes;
  }

  @Produces
  @Singleton
  MeterFilter byResource() {
    return new MeterFilter() {
      @Override
      public Meter.Id map(Meter.Id id) {
        String uri = id.getTag(LABEL);
        if (uri == null || !uri.startsWith("/")) {
          return id;
        }
        List<Tag> tags =
            id.getTags().stream()
                .map(tag -> tag.getKey().equals(LABEL) ? Tag.of(LABEL, label(uri)) : tag)
                .toList();
        return id.replaceTags(tags);
      }
    };
  }

  private String label(String uri) {
    int query = uri.indexOf('?');
    String path = query < 0 ? uri : uri.substring(0, query);
    if (path.startsWith("/api/")) {
      return routes.find(path).map(route -> Routes.BASE + route.resource()).orElse("/api");
    }
    // Files and pages of the app, which has a page for every path.
    return "/";
  }
}
