package org.jiangqiao.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** The containers run what the launcher runs, and are healthy when it would say so. */
class ComposeTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Settings SETTINGS = new Settings(HOME, Map.of());
  private static Map<String, Map<String, Object>> services;

  @BeforeAll
  @SuppressWarnings("unchecked")
  static void read() throws IOException {
    try (Reader file = Files.newBufferedReader(HOME.resolve("docker-compose.yml"))) {
      Map<String, Object> compose = new Yaml().load(file);
      services = (Map<String, Map<String, Object>>) compose.get("services");
    }
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void aServiceIsStartedByTheSameCommand(Service service) {
    List<String> local =
        new Services(SETTINGS)
            .program(service).command().stream()
                .filter(word -> !word.startsWith("-Djiangqiao.state="))
                .filter(word -> !word.startsWith("-Djava.io.tmpdir="))
                .map(word -> word.endsWith("/bin/java") ? "java" : word)
                .map(word -> word.endsWith("quarkus-run.jar") ? "quarkus-run.jar" : word)
                .toList();

    assertEquals(local, services.get(service.module()).get("command"));
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void aServiceIsHealthyByTheSameQuestion(Service service) {
    assertEquals(
        List.of(
            "CMD",
            "/health.sh",
            String.valueOf(SETTINGS.managementPort(service)),
            Services.READINESS_PATH),
        healthcheck(service.module()));
  }

  @Test
  void keycloakIsStartedByTheSameCommand() throws IOException {
    List<String> local = new Keycloak(SETTINGS).program().command();
    int entry = local.indexOf("io.quarkus.bootstrap.runner.QuarkusEntryPoint");

    assertEquals(local.subList(entry + 1, local.size()), services.get("keycloak").get("command"));
    assertEquals(
        List.of("CMD", "/health.sh", "8080", Keycloak.READINESS_PATH), healthcheck("keycloak"));
    String dockerfile = Files.readString(HOME.resolve("deploy/keycloak/Dockerfile"));
    assertTrue(dockerfile.contains("kc.sh build " + String.join(" ", Keycloak.BUILD_OPTIONS)));
  }

  @Test
  void keycloakMayReachWhatItsScriptLetsItReach() throws IOException {
    Path script;
    try (Stream<Path> versions = Files.list(Path.of("target/keycloak"))) {
      script = versions.findFirst().orElseThrow().resolve("bin/kc.sh");
    }
    List<String> opened =
        Pattern.compile("--add-opens=[\\w./]+=ALL-UNNAMED")
            .matcher(Files.readString(script))
            .results()
            .map(MatchResult::group)
            .toList();

    assertFalse(opened.isEmpty());
    assertTrue(new Keycloak(SETTINGS).program().command().containsAll(opened), opened.toString());
  }

  @Test
  void postgresIsStartedWithTheSameSettings() {
    List<String> command = new ArrayList<>(List.of("postgres"));
    Postgres.SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));

    assertEquals(command, services.get("postgres").get("command"));
  }

  @Test
  void keycloakAndPostgresAreOfTheSameMajorVersion() throws IOException {
    String pom = Files.readString(HOME.resolve("pom.xml"));
    String keycloak = Files.readString(HOME.resolve("deploy/keycloak/Dockerfile"));

    assertEquals("postgres:" + major(pom, "postgres-binaries"), image("postgres"));
    assertTrue(keycloak.contains("keycloak:" + major(pom, "keycloak") + "."));
  }

  private static String major(String pom, String property) {
    String start = "<" + property + ".version>";
    int from = pom.indexOf(start) + start.length();
    return pom.substring(from, pom.indexOf('.', from));
  }

  private static Object image(String service) {
    return services.get(service).get("image");
  }

  private static Object healthcheck(String service) {
    return ((Map<?, ?>) services.get(service).get("healthcheck")).get("test");
  }
}
