package org.jiangqiao.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** One real PostgreSQL for the whole test run, and an empty database whenever one is asked for. */
public final class EmbeddedDatabase {

  /** A system property, because Quarkus may load this class more than once in one JVM. */
  private static final String PORT = "jiangqiao.test.postgres.port";

  private EmbeddedDatabase() {}

  /** The address of the database; its user is postgres. */
  public static synchronized String create() {
    String port = System.getProperty(PORT);
    if (port == null) {
      port = start();
      System.setProperty(PORT, port);
    }
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = DriverManager.getConnection(url(port, "postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return url(port, name);
  }

  /** Tests may lose their data in a crash, so nothing waits for the disk. */
  private static String start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("max_connections", "200")
              .setLocaleConfig("locale", "C.UTF-8")
              .start();
      return String.valueOf(server.getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String url(String port, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
  }
}
