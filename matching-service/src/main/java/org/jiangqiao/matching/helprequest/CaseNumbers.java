package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import org.jiangqiao.platform.database.Sql;

/** Numbers such as JQ-2026-440306-000123, counted for each year and county. */
@ApplicationScoped
class CaseNumbers {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Sql sql;
  private final Clock clock;

  CaseNumbers(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  String next(String regionCode) {
    int year = clock.instant().atZone(CHINA).getYear();
    long number =
        sql.one(
                """
                INSERT INTO case_number (year, region_code, last) VALUES (?, ?, 1)
                ON CONFLICT (year, region_code) DO UPDATE SET last = case_number.last + 1
                RETURNING last
                """,
                row -> row.getLong(1),
                year,
                regionCode)
            .orElseThrow();
    return "JQ-%d-%s-%06d".formatted(year, regionCode, number);
  }
}
