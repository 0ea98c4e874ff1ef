package org.jiangqiao.achievements.achievement;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Results that somebody has handed in. */
class PersonalAchievements {

  @Produces
  @Singleton
  PersonalRecords achievements(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "achievements",
        """
        SELECT id, status, title, kind, problem, solution, authors, created_by AS "createdBy"
        FROM achievement WHERE created_by = ? ORDER BY id
        """);
  }
}
