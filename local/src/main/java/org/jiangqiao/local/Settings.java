package org.jiangqiao.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiangqiao.local.sample.SampleContent;

/**
 * What the environment decides. Every value has a default that is good for one machine only; the
 * services refuse those defaults in production mode.
 */
final class Settings {
  static final String REALM = "jiangqiao";

  private final Path home;
  private final Map<String, String> environment;

  Settings(Path home, Map<String, String> environment) {
    this.home = home.toAbsolutePath().normalize();
    this.environment = Map.copyOf(environment);
  }

  Path home() {
    return home;
  }

  Path state() {
    return home.resolve(value("JIANGQIAO_STATE_DIR", ".local")).normalize();
  }

  /** Emptied at each start. */
  Path temporary() {
    return state().resolve("tmp");
  }

  Path log(String name) {
    return state().resolve("logs").resolve(name + ".log");
  }

  int port(Service service) {
    return number(portVariable(service), service.defaultPort());
  }

  /** Health and metrics of a service, never routed by the gateway. */
  int managementPort(Service service) {
    return number("JIANGQIAO_" + service + "_MANAGEMENT_PORT", port(service) + 1000);
  }

  int postgresPort() {
    return number("JIANGQIAO_POSTGRES_PORT", 5433);
  }

  int keycloakPort() {
    return number("JIANGQIAO_KEYCLOAK_PORT", 8180);
  }

  int keycloakManagementPort() {
    return number("JIANGQIAO_KEYCLOAK_MANAGEMENT_PORT", keycloakPort() + 1000);
  }

  int heapMegabytes(Service service) {
    return number("JIANGQIAO_" + service + "_HEAP_MB", service.heapMegabytes());
  }

  int keycloakHeapMegabytes() {
    return number("JIANGQIAO_KEYCLOAK_HEAP_MB", 320);
  }

  /** Less free space than this is a full disk before anything is started. */
  int diskMegabytes() {
    return number("JIANGQIAO_MIN_DISK_MB", 1024);
  }

  /** The address a browser uses. */
  URI publicOrigin() {
    return URI.create(
        value("JIANGQIAO_PUBLIC_ORIGIN", "http://localhost:" + port(Service.GATEWAY)));
  }

  URI keycloakOrigin() {
    return URI.create("http://localhost:" + keycloakPort());
  }

  URI issuer() {
    return URI.create(value("JIANGQIAO_OIDC_ISSUER", keycloakOrigin() + "/realms/" + REALM));
  }

  /** Only this machine, unless it is said otherwise. */
  String bindAddress() {
    return value("JIANGQIAO_BIND_ADDRESS", "127.0.0.1");
  }

  /** Where this process reaches the gateway, whatever name the world knows it by. */
  URI gateway() {
    return URI.create("http://localhost:" + port(Service.GATEWAY));
  }

  String postgresPassword() {
    return value("JIANGQIAO_POSTGRES_PASSWORD", "jiangqiao-local");
  }

  String databasePassword(String database) {
    return value(variable(database, "DB_PASSWORD"), "jiangqiao-local");
  }

  String jdbcUrl(String database) {
    return value(
        variable(database, "JDBC_URL"),
        "jdbc:postgresql://127.0.0.1:" + postgresPort() + "/" + database);
  }

  String databaseUser(String database) {
    return value(variable(database, "DB_USER"), database);
  }

  String demoPassword() {
    return value("JIANGQIAO_DEMO_PASSWORD", "jiangqiao-demo");
  }

  /** What the loading of the sample content must know. */
  SampleContent.Target sample() {
    return new SampleContent.Target(
        home.resolve("local/sample"),
        gateway(),
        URI.create(keycloakOrigin() + "/realms/" + REALM + "/protocol/openid-connect/token"),
        demoPassword(),
        state().resolve("sample-loaded"));
  }

  /** What every child sees: the caller's environment, then our defaults where it says nothing. */
  Map<String, String> childEnvironment() {
    Map<String, String> all = new LinkedHashMap<>(environment);
    all.putIfAbsent("JIANGQIAO_MODE", "local");
    // A person reads these logs, not a collector.
    all.putIfAbsent("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    all.putIfAbsent("JIANGQIAO_PUBLIC_ORIGIN", publicOrigin().toString());
    all.putIfAbsent("JIANGQIAO_OIDC_ISSUER", issuer().toString());
    all.putIfAbsent("JIANGQIAO_WEB_DIR", home.resolve("frontend/dist").toString());
    all.putIfAbsent("JIANGQIAO_DEMO_PASSWORD", demoPassword());
    for (Service service : Service.values()) {
      all.putIfAbsent(portVariable(service), String.valueOf(port(service)));
      all.putIfAbsent("JIANGQIAO_" + service + "_URL", "http://127.0.0.1:" + port(service));
    }
    for (Service service : Service.WITH_DATABASE) {
      String database = service.lowerName();
      all.putIfAbsent(variable(database, "JDBC_URL"), jdbcUrl(database));
      all.putIfAbsent(variable(database, "DB_USER"), databaseUser(database));
      all.putIfAbsent(variable(database, "DB_PASSWORD"), databasePassword(database));
      all.putIfAbsent(variable(database, "CLIENT_SECRET"), "jiangqiao-local");
    }
    return Collections.unmodifiableMap(all);
  }

  static String portVariable(Service service) {
    return "JIANGQIAO_" + service + "_PORT";
  }

  private static String variable(String database, String suffix) {
    return "JIANGQIAO_" + database.toUpperCase(java.util.Locale.ROOT) + "_" + suffix;
  }

  String value(String name, String defaultValue) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? defaultValue : value;
  }

  private int number(String name, int defaultValue) {
    String value = value(name, String.valueOf(defaultValue));
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new Failure(Messages.text("setting.not-a-number", name, value), e);
    }
  }
}
