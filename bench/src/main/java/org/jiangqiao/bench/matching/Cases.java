package org.jiangqiao.bench.matching;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.bench.matching.Requests.Request;

/**
 * Help requests that wait to be dispatched, put into matching's database: how they get there is not
 * measured. They name neither occupation nor trade, and come from a region that none of the people
 * is of, so that nobody is nearer.
 */
final class Cases {

  private static final UUID ENTERPRISE = UUID.fromString("00000000-0000-7000-8000-00000000be7c");

  private Cases() {}

  /** The ids of the cases by those of the requests. */
  static Map<String, UUID> file(String jdbcUrl, List<Request> requests) throws SQLException {
    Map<String, UUID> filed = new HashMap<>();
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into enterprise (id, name, uscc, size_class, industry_code, region_code,
            specialised_level, status, demo, created_at, version)
          values ('%s', '演示企业', '91000000000000BE7C', 'SMALL', '34', '650102', 'NONE', 'APPROVED',
            true, now(), 0)
          """
              .formatted(ENTERPRISE));
      try (PreparedStatement insert =
          connection.prepareStatement(
              """
              insert into help_request (id, case_number, enterprise_id, title, description, kind,
                urgency, industry_code, region_code, status, created_at, submitted_at, status_since,
                updated_at, version)
              values (?, ?, ?, ?, '', 'TECHNICAL_SERVICE', 'NORMAL', '34', '650102', 'CONSULTING',
                now(), now(), now(), now(), 0)
              """)) {
        for (Request request : requests) {
          UUID id = UUID.randomUUID();
          insert.setObject(1, id);
          insert.setString(2, "JQ-BENCH-" + filed.size());
          insert.setObject(3, ENTERPRISE);
          insert.setString(4, request.text());
          insert.addBatch();
          filed.put(request.id(), id);
        }
        insert.executeBatch();
      }
    }
    return filed;
  }
}
