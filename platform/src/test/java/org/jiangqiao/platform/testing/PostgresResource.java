package org.jiangqiao.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives a service under test an empty database, a folder of its own and the key that {@link Tokens}
 * are signed with, so that a test needs no other setting.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

  private final Path folder = temporaryFolder();

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.datasource.jdbc.url", EmbeddedDatabase.create());
    settings.put("quarkus.datasource.username", "postgres");
    settings.put("quarkus.datasource.password", "postgres");
    settings.put("quarkus.oidc.public-key", Tokens.publicKey());
    settings.put("quarkus.oidc.auth-server-url", "");
    settings.put("quarkus.oidc.token.issuer", "any");
    settings.put("quarkus.oidc-client.client-enabled", "false");
    settings.put("quarkus.http.test-port", "0");
    settings.put("quarkus.management.test-port", "0");
    settings.put("jiangqiao.mode", "test");
    settings.put("jiangqiao.data.dir", folder.toString());
    return settings;
  }

  /** The server outlives the service under test: the next one gets another database of it. */
  @Override
  public void stop() {
    try (Stream<Path> files = Files.walk(folder)) {
      // What is named last is deleted first: a folder after its files.
      files.sorted().map(Path::toFile).forEach(File::deleteOnExit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("jiangqiao-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
