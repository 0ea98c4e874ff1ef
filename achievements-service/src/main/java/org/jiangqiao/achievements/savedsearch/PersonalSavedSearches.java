package org.jiangqiao.achievements.savedsearch;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Searches that somebody keeps. */
class PersonalSavedSearches {

  @Produces
  @Singleton
  PersonalRecords searches(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "savedSearches",
        """
        SELECT id, name, criteria, paused, created_at AS "createdAt"
        FROM saved_search WHERE account_id = ? ORDER BY id
        """);
  }
}
