package org.jiangqiao.matching.helprequest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Cases that a craftsman takes part in. */
class PersonalCases {

  @Produces
  @Singleton
  PersonalRecords cases(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "cases",
        """
        SELECT r.case_number AS "caseNumber", r.title, p.role, p.name, p.joined_at AS "joinedAt"
        FROM help_request_participant p JOIN help_request r ON r.id = p.help_request_id
        WHERE p.account_id = ? ORDER BY p.joined_at
        """);
  }
}
