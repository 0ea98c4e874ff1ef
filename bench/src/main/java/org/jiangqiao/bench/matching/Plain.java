package org.jiangqiao.bench.matching;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jiangqiao.bench.matching.Tally.Found;

/** What PostgreSQL does on its own: trigrams (pg_trgm) over everything that is told of a person. */
final class Plain implements AutoCloseable {

  private static final int BATCH = 1_000;

  /** Most shared trigrams first; with a lower threshold nearly all rows would be compared. */
  private static final String SEARCH =
      "SELECT number, occupation FROM person WHERE ? <% text"
          + " ORDER BY word_similarity(?, text) DESC, number LIMIT "
          + Tally.DEPTH;

  private final Connection connection;

  private Plain(Connection connection) {
    this.connection = connection;
  }

  static Plain open(String url, People people) throws SQLException {
    Plain plain = new Plain(DriverManager.getConnection(url));
    try (Statement statement = plain.connection.createStatement()) {
      statement.execute("CREATE EXTENSION pg_trgm");
      statement.execute(
          "CREATE TABLE person (number integer PRIMARY KEY, occupation text, text text)");
      plain.fill(people);
      statement.execute("CREATE INDEX ON person USING gin (text gin_trgm_ops)");
      statement.execute("ANALYZE person");
      statement.execute("SET pg_trgm.word_similarity_threshold = 0.2");
    }
    return plain;
  }

  private void fill(People people) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO person VALUES (?, ?, ?)")) {
      List<SQLException> failed = new ArrayList<>();
      people.each(
          person -> {
            try {
              insert.setInt(1, person.number());
              insert.setString(2, person.occupation().code());
              insert.setString(3, person.text());
              insert.addBatch();
              if (person.number() % BATCH == BATCH - 1) {
                insert.executeBatch();
              }
            } catch (SQLException e) {
              failed.add(e);
            }
          });
      insert.executeBatch();
      if (!failed.isEmpty()) {
        throw failed.getFirst();
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  List<Found> search(String text) throws SQLException {
    try (PreparedStatement search = connection.prepareStatement(SEARCH)) {
      search.setString(1, text);
      search.setString(2, text);
      try (ResultSet rows = search.executeQuery()) {
        List<Found> found = new ArrayList<>();
        while (rows.next()) {
          found.add(new Found(rows.getString(1), rows.getString(2)));
        }
        return found;
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
