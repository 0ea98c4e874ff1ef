package org.jiangqiao.talent.pool;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Imports that an officer has started. */
class PersonalImports {

  @Produces
  @Singleton
  PersonalRecords imports(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "poolImports",
        """
        SELECT id, file_name AS "fileName", digest, status, created_at AS "createdAt", read
        FROM pool_import WHERE actor_id = ? ORDER BY id
        """);
  }
}
