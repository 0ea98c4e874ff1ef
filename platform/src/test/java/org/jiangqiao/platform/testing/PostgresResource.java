package org.jiangqiao.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a service under test an empty database, a folder of its own and the key that {@link Tokens}
 * are signed with, so that a test needs no other setting.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.datasource.jdbc.url", EmbeddedDatabase.create());
    settings.put("quarkus.datasource.username", "postgres");
    settings.put("quarkus.datasource.password", "postgres");
    settings.put("quarkus.oidc.public-key", Tokens.publicKey());
    settings.put("quarkus.oidc.auth-server-url", "");
    settings.put("quarkus.oidc-client.client-enabled", "false");
    settings.put("quarkus.http.test-port", "0");
    settings.put("quarkus.management.test-port", "0");
    settings.put("jiangqiao.mode", "test");
    settings.put("jiangqiao.data.dir", temporaryFolder());
    return settings;
  }

  /** The server outlives the service under test: the next one gets another database of it. */
  @Override
  public void stop() {
    // Stopped with the JVM, by a hook of the library.
  }

  private static String temporaryFolder() {
    try {
      return Files.createTempDirectory("jiangqiao-test").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
