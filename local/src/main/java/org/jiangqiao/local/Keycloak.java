package org.jiangqiao.local;

import static org.jiangqiao.local.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak from Maven. The distribution is a build product in {@code local/target}; everything it
 * must remember is in PostgreSQL. It is run without its shell script, which would stand between the
 * launcher and the process that does the work.
 */
final class Keycloak {
  static final String NAME = "keycloak";

  /** What {@code kc.sh build} fixes; the container image is built with the same. */
  static final List<String> BUILD_OPTIONS =
      List.of("--db=postgres", "--health-enabled=true", "--metrics-enabled=true");

  /** Answers once the realm is imported. */
  static final String READINESS_PATH =
      "/realms/" + Settings.REALM + "/.well-known/openid-configuration";

  private final Settings settings;

  Keycloak(Settings settings) {
    this.settings = settings;
  }

  /** Lays our realm and theme into the distribution and builds it, when it is new. */
  void prepare() {
    try {
      Path source = settings.home().resolve("deploy/keycloak");
      Path imports = Files.createDirectories(home().resolve("data/import"));
      Files.copy(
          source.resolve("jiangqiao-realm.json"),
          imports.resolve("jiangqiao-realm.json"),
          StandardCopyOption.REPLACE_EXISTING);
      Archives.copy(source.resolve("themes"), home().resolve("themes"));
      // Where it keeps compressed copies of what a theme was before.
      Archives.delete(home().resolve("data/tmp"));
      Path built = home().resolve("built-by-jiangqiao");
      String recipe = String.join(" ", BUILD_OPTIONS);
      if (!Files.exists(built) || !Files.readString(built).equals(recipe)) {
        build();
        Files.writeString(built, recipe);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Program program() {
    return new Program(
        NAME,
        1,
        command(Stream.of("start", "--optimized", "--import-realm")),
        environment(),
        settings.log(NAME),
        Identity.OURS,
        "TERM",
        this::realmAnswers,
        Duration.ofMinutes(8));
  }

  private boolean realmAnswers() {
    return Http.answersOk(
        URI.create("http://127.0.0.1:" + settings.keycloakPort() + READINESS_PATH));
  }

  private void build() throws IOException {
    Path log = settings.log(NAME);
    ProcessBuilder builder =
        new ProcessBuilder(command(Stream.concat(Stream.of("build"), BUILD_OPTIONS.stream())));
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      int exit = builder.start().waitFor();
      if (exit != 0) {
        throw new Failure(text("keycloak.build", exit, log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<String> command(Stream<String> arguments) {
    List<String> command = Jvm.command(settings.keycloakHeapMegabytes(), settings);
    command.addAll(
        List.of(
            "-XX:MaxMetaspaceSize=256m",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            // As its script has it, whatever the language of the machine.
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dkc.home.dir=" + home(),
            "-Djboss.server.config.dir=" + home().resolve("conf"),
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-cp",
            home().resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(arguments.toList());
    return command;
  }

  private Map<String, String> environment() {
    Map<String, String> all = new LinkedHashMap<>(settings.childEnvironment());
    all.put("KC_DB_URL", settings.jdbcUrl(NAME));
    all.put("KC_DB_USERNAME", settings.databaseUser(NAME));
    all.put("KC_DB_PASSWORD", settings.databasePassword(NAME));
    all.put("KC_DB_POOL_MAX_SIZE", "20");
    // After a restart of the database the first to sign in shall not meet a dead connection.
    all.put("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true");
    all.put("KC_CACHE", "local");
    all.put("KC_HTTP_ENABLED", "true");
    all.put("KC_HTTP_HOST", settings.bindAddress());
    all.put("KC_HTTP_PORT", String.valueOf(settings.keycloakPort()));
    all.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(settings.keycloakManagementPort()));
    all.put("KC_HOSTNAME", settings.keycloakOrigin().toString());
    all.put("KC_BOOTSTRAP_ADMIN_USERNAME", settings.value("JIANGQIAO_KEYCLOAK_ADMIN", "admin"));
    all.put(
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        settings.value("JIANGQIAO_KEYCLOAK_ADMIN_PASSWORD", "jiangqiao-local"));
    return all;
  }

  private Path home() {
    Path unpacked = settings.home().resolve("local/target/keycloak");
    try (Stream<Path> versions = Files.list(unpacked)) {
      return versions
          .filter(path -> path.getFileName().toString().startsWith("keycloak-"))
          .max(java.util.Comparator.naturalOrder())
          .orElseThrow(() -> new Failure(text("keycloak.missing", unpacked)));
    } catch (IOException e) {
      throw new Failure(text("keycloak.missing", unpacked), e);
    }
  }
}
