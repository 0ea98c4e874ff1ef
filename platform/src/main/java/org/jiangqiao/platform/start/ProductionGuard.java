package org.jiangqiao.platform.start;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A service in production mode does not start with what everybody can read in the sources. The
 * migration is the first to use any of it, so this stands in front of that.
 */
@Singleton
class ProductionGuard implements FlywayConfigurationCustomizer {

  private static final String PRODUCTION = "production";

  /** Secrets in the sources have this in them, plain, in Base64, or as a key of a keyset. */
  private static final List<String> SHIPPED =
      List.of("jiangqiao-local", "amlhbmdxaWFvLWxvY2Fs", "GiBqaWFuZ3FpYW8tbG9jYWw");

  private final Config config;

  ProductionGuard(Config config) {
    this.config = config;
  }

  @Override
  public void customize(FluentConfiguration migration) {
    check();
  }

  void check() {
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
    List<String> faults = new ArrayList<>();
    for (String name : secrets(config)) {
      String value = config.getOptionalValue(name, String.class).orElse("");
      if (value.isEmpty() || SHIPPED.stream().anyMatch(value::contains)) {
        faults.add(variable(name) + " must be set to a secret of your own");
      }
    }
    if (config.getOptionalValue("jiangqiao.clock.offset.file", String.class).isPresent()) {
      faults.add(variable("jiangqiao.clock.offset.file") + " is for tests only");
    }
    return faults;
  }

  /** Those that every service has, and whatever else of the service's has a key or a secret. */
  private static Set<String> secrets(Config config) {
    String service = config.getValue("jiangqiao.service", String.class);
    Set<String> secrets = new TreeSet<>();
    secrets.add("jiangqiao." + service + ".db.password");
    secrets.add("jiangqiao." + service + ".client.secret");
    for (String name : config.getPropertyNames()) {
      if (name.matches("jiangqiao\\..*\\.(key|keyset|secret|password)")) {
        secrets.add(name);
      }
    }
    return secrets;
  }

  private static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replace('.', '_');
  }
}
