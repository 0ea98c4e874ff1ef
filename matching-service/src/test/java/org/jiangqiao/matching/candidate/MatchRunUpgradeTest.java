package org.jiangqiao.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jiangqiao.matching.testing.Neighbours;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** Runs that were stored before the criteria said whether they count. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Neighbours.class)
class MatchRunUpgradeTest {

  private static final String SCHEMA = "upgrade_of_match_run";

  private static final String CANDIDATES =
      """
      [{"craftsmanId":"00000000-0000-0000-0000-000000000001","accountId":"a","name":"演示工匠·一",
        "employer":null,"skillLevel":null,"regionCode":"440306","monthlyCapacity":4,"score":0.5,
        "criteria":[
          {"criterion":"RELEVANCE","score":0.5,"weight":40.0,"reason":{"key":"k","args":["一"]}},
          {"criterion":"OCCUPATION_PROXIMITY","score":0.0,"weight":0.0,
           "reason":{"key":"k","args":[]}}]}]
      """;

  @Inject DataSource database;

  @Test
  void theirOpenCriteriaStayOpen() throws SQLException {
    migrate("2026.11.20.1104");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set search_path to " + SCHEMA);
      statement.execute(
          """
          insert into enterprise (id, name, uscc, size_class, industry_code, region_code,
            specialised_level, status, demo, created_at, version)
          values ('00000000-0000-0000-0000-00000000000e', '演示', 'U', 'SMALL', '34', '440306',
            'NONE', 'APPROVED', true, now(), 0);
          insert into help_request (id, case_number, enterprise_id, title, description, kind,
            urgency, industry_code, region_code, status, created_at, status_since, updated_at,
            version)
          values ('00000000-0000-0000-0000-00000000000c', 'JQ', '00000000-0000-0000-0000-00000000000e',
            't', 'd', 'TECHNICAL_SERVICE', 'NORMAL', '34', '440306', 'DISPATCHING', now(), now(),
            now(), 0);
          insert into match_run (id, help_request_id, policy_version, at, need, candidates, excluded)
          values ('00000000-0000-0000-0000-00000000000d', '00000000-0000-0000-0000-00000000000c', 1,
            now(), '{}', '%s', '[]'),
            ('00000000-0000-0000-0000-00000000000f', '00000000-0000-0000-0000-00000000000c', 1,
            now(), '{}', '[]', '[]')
          """
              .formatted(CANDIDATES));
      statement.execute("set search_path to public");
    }

    migrate("latest");

    List<Scored> candidates = new ScoredList().convertToEntityAttribute(stored());
    assertEquals("演示工匠·一", candidates.getFirst().name());
    assertTrue(candidates.getFirst().criteria().get(0).counts());
    assertFalse(candidates.getFirst().criteria().get(1).counts());
    assertEquals(40, candidates.getFirst().criteria().get(0).weight());
  }

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(database)
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .target(target)
        .outOfOrder(true)
        .load()
        .migrate();
  }

  private String stored() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select candidates, region_code from "
                    + SCHEMA
                    + ".match_run order by candidates desc")) {
      assertTrue(rows.next());
      assertEquals("440306", rows.getString(2));
      return rows.getString(1);
    }
  }
}
