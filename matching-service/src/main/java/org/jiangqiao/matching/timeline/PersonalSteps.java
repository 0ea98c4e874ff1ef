package org.jiangqiao.matching.timeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Steps that somebody took in cases. */
class PersonalSteps {

  @Produces
  @Singleton
  PersonalRecords steps(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "caseSteps",
        """
        SELECT r.case_number AS "caseNumber", t.at, t.type, t.actor_name AS "as"
        FROM timeline_entry t JOIN help_request r ON r.id = t.help_request_id
        WHERE t.actor_account = ? ORDER BY t.id
        """);
  }
}
