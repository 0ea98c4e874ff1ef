package org.jiangqiao.platform.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/** A service in production mode does not start with what everybody can read in the sources. */
class ProductionGuard {

  private static final String PRODUCTION = "production";

  /** Whoever exposes a service with one of these has no secret at all. */
  private static final String DEFAULT_SECRET = "jiangqiao-local";

  private static final int BEFORE_ALL_OTHERS = 1;

  void check(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent started, Config config) {
    if (config
        .getOptionalValue("jiangqiao.mode", String.class)
        .orElse(PRODUCTION)
        .equals(PRODUCTION)) {
      List<String> faults = faults(config);
      if (!faults.isEmpty()) {
        throw new IllegalStateException(
            "Refusing to start in production mode: " + String.join("; ", faults));
      }
    }
  }

  static List<String> faults(Config config) {
    String service = config.getValue("jiangqiao.service", String.class);
    List<String> faults = new ArrayList<>();
    for (String name :
        List.of(
            "jiangqiao." + service + ".db.password",
            "jiangqiao." + service + ".client.secret",
            "jiangqiao.file.link.key")) {
      String value = config.getOptionalValue(name, String.class).orElse(DEFAULT_SECRET);
      if (value.startsWith(DEFAULT_SECRET)) {
        faults.add(variable(name) + " must be set to a secret of your own");
      }
    }
    if (config.getOptionalValue("jiangqiao.clock.offset.file", String.class).isPresent()) {
      faults.add(variable("jiangqiao.clock.offset.file") + " is for tests only");
    }
    return faults;
  }

  private static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replace('.', '_');
  }
}
