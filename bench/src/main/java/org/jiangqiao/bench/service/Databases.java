package org.jiangqiao.bench.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** New databases on a PostgreSQL that lives as long as a measurement. */
public final class Databases {

  private Databases() {}

  /** The address of a new, empty one. */
  public static String create(EmbeddedPostgres postgres, String name) throws SQLException {
    String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/%s?user=postgres";
    try (Connection connection =
            DriverManager.getConnection(String.format(Locale.ROOT, url, "postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return String.format(Locale.ROOT, url, name);
  }
}
