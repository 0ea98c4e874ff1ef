package org.jiangqiao.talent.duplicate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Searches for duplicates that an officer has started. */
class PersonalSearches {

  @Produces
  @Singleton
  PersonalRecords searches(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "duplicateSearches",
        """
        SELECT id, status, created_at AS "createdAt", read, found
        FROM duplicate_search WHERE actor_id = ? ORDER BY id
        """);
  }
}
