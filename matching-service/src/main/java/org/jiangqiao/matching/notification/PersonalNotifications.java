package org.jiangqiao.matching.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** What somebody was told. */
class PersonalNotifications {

  @Produces
  @Singleton
  PersonalRecords notifications(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "notifications",
        """
        SELECT type, args, link, created_at AS "createdAt"
        FROM notification WHERE account_id = ? ORDER BY id
        """);
  }
}
