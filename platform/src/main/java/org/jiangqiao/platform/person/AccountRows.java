package org.jiangqiao.platform.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.List;
import org.jiangqiao.platform.database.Sql;

/** Records that are rows of a table, as they stand there. */
public final class AccountRows implements PersonalRecords {

  private final Sql sql;
  private final ObjectMapper json;
  private final String kind;
  private final String query;

  /**
   * @param query of the rows; its only parameter is the account
   */
  public AccountRows(Sql sql, ObjectMapper json, String kind, String query) {
    this.sql = sql;
    this.json = json;
    this.kind = kind;
    this.query = query;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public List<JsonNode> of(String account) {
    return sql.list(
        "SELECT row_to_json(held)::text FROM (" + query + ") held",
        row -> read(row.getString(1)),
        account);
  }

  private JsonNode read(String row) throws SQLException {
    try {
      return json.readTree(row);
    } catch (JsonProcessingException e) {
      throw new SQLException("row_to_json wrote no JSON", e);
    }
  }
}
