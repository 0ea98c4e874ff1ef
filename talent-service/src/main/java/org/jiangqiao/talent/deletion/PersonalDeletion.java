package org.jiangqiao.talent.deletion;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** That somebody has asked for the deletion of all this. */
class PersonalDeletion {

  @Produces
  @Singleton
  PersonalRecords deletions(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "deletions",
        """
        SELECT asked_at AS "askedAt", due_at AS "dueAt", held_by AS "heldBy"
        FROM deletion WHERE account_id = ?
        """);
  }
}
