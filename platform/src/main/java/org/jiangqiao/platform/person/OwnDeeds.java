package org.jiangqiao.platform.person;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;

/** What every service notes about everybody: what they have done. */
class OwnDeeds {

  @Produces
  @Singleton
  PersonalRecords deeds(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "auditEntries",
        """
        SELECT at, action, resource_type AS "resourceType", resource_id AS "resourceId", details
        FROM audit_entry WHERE actor = ? ORDER BY id
        """);
  }
}
