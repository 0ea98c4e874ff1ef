package org.jiangqiao.matching.consultation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** What somebody wrote in cases. */
class PersonalMessages {

  @Produces
  @Singleton
  PersonalRecords messages(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "messages",
        """
        SELECT r.case_number AS "caseNumber", m.text, m.at, m.accepted_at AS "acceptedAt"
        FROM consultation_message m JOIN help_request r ON r.id = m.help_request_id
        WHERE m.author_account = ? ORDER BY m.id
        """);
  }
}
