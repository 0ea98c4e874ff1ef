package org.jiangqiao.matching.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.database.Sql;

/** Cases put straight into the tables, for tests of what only reads them. */
@ApplicationScoped
public class StoredCases {

  private static final String ENTERPRISE_NAME = "演示精密机械有限公司";

  private final Sql sql;

  StoredCases(Sql sql) {
    this.sql = sql;
  }

  public record StoredCase(UUID id, UUID enterpriseId, String member, String caseNumber) {}

  /**
   * What is to be counted.
   *
   * @param verifiedAt null for an outcome that waits for the union
   */
  public record Counted(
      String industry,
      String kind,
      boolean solved,
      int trips,
      int trained,
      String benefit,
      Instant verifiedAt) {}

  public UUID anEnterprise(String region) {
    UUID id = Ids.next();
    sql.update(
        """
        insert into enterprise (id, name, uscc, size_class, industry_code, region_code,
          specialised_level, status, demo, created_at, version)
        values (?, ?, ?, 'SMALL', '34', ?, 'NONE', 'APPROVED', true, now(), 0)
        """,
        id,
        ENTERPRISE_NAME,
        "91" + id.toString().replace("-", "").substring(16).toUpperCase(java.util.Locale.ROOT),
        region);
    return id;
  }

  public StoredCase aCase(String region, String status) {
    UUID enterprise = anEnterprise(region);
    String member = "member-" + enterprise;
    sql.update(
        "insert into enterprise_member (account_id, enterprise_id, joined_at) values (?, ?, now())",
        member,
        enterprise);
    return aCaseOf(enterprise, member, region, status);
  }

  /** Its description contains the case number, which tells the neighbours of whom to speak. */
  public StoredCase aCaseOf(UUID enterprise, String member, String region, String status) {
    UUID id = Ids.next();
    String number = "JQ-TEST-" + id;
    sql.update(
        """
        insert into help_request (id, case_number, enterprise_id, title, description, kind, urgency,
          equipment, trade, occupation_code, industry_code, region_code, status, created_at,
          submitted_at, status_since, updated_at, version)
        values (?, ?, ?, '细长轴锥度超差',
          '数控车床加工细长轴时出现锥度和振纹，演示精密机械有限公司，电话13800138000，' || ?,
          'TECHNICAL_SERVICE', 'NORMAL', '数控车床', '数控车铣', '6-18', '34', ?, ?, now(), now(), now(),
          now(), 0)
        """,
        id,
        number,
        enterprise,
        number,
        region,
        status);
    return new StoredCase(id, enterprise, member, number);
  }

  /** A confirmed outcome with one engaged craftsman and one reported visit. */
  public UUID anOutcome(StoredCase of, String region, Counted counted) {
    UUID engagement = Ids.next();
    sql.update(
        """
        insert into engagement (id, help_request_id, region_code, status, agreed_at, version)
        values (?, ?, ?, 'VERIFIED', now(), 0)
        """,
        engagement,
        of.id(),
        region);
    sql.update(
        """
        insert into engagement_craftsman (engagement_id, craftsman_id, account_id, name, lead)
        values (?, ?, 'craftsman', '演示工匠·车工一', true)
        """,
        engagement,
        Ids.next());
    sql.update(
        """
        insert into visit (id, engagement_id, planned_start, planned_end, place, status, findings,
          measures, workers_trained, reported_at, version)
        values (?, ?, now(), now(), '一车间', 'REPORTED', '尾座中心偏移0.06毫米。', '校正尾座，改用跟刀架。', ?, now(), 0)
        """,
        Ids.next(),
        engagement,
        counted.trained());
    UUID outcome = Ids.next();
    sql.update(
        """
        insert into outcome (id, step, help_request_id, engagement_id, enterprise_id, region_code,
          industry_code, kind, solved, benefit_cny, workers_trained, trips, rating, confirmed_at,
          verified_at, version)
        values (?, 'VISIT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 5, now(), ?, 0)
        """,
        outcome,
        of.id(),
        engagement,
        of.enterpriseId(),
        region,
        counted.industry(),
        counted.kind(),
        counted.solved(),
        counted.benefit() == null ? null : new BigDecimal(counted.benefit()),
        counted.trained(),
        counted.trips(),
        counted.verifiedAt());
    return outcome;
  }

  public void reached(StoredCase of, String... statuses) {
    for (String status : statuses) {
      sql.update(
          """
          insert into timeline_entry (id, help_request_id, at, type, actor_role, actor_name,
            to_status, args, data)
          values (?, ?, now(), 'SUBMITTED', 'PLATFORM', '匠桥', ?, '[]', '{}')
          """,
          Ids.next(),
          of.id(),
          status);
    }
  }
}
