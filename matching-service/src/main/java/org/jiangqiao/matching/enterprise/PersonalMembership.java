package org.jiangqiao.matching.enterprise;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** The enterprise that somebody acts for. */
class PersonalMembership {

  @Produces
  @Singleton
  PersonalRecords memberships(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "enterpriseMemberships",
        """
        SELECT m.enterprise_id AS "enterpriseId", e.name, m.joined_at AS "joinedAt"
        FROM enterprise_member m JOIN enterprise e ON e.id = m.enterprise_id
        WHERE m.account_id = ?
        """);
  }
}
