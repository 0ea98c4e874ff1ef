package org.jiangqiao.matching.attachment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Files that somebody has uploaded. */
class PersonalUploads {

  @Produces
  @Singleton
  PersonalRecords uploads(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "uploads",
        """
        SELECT id, file_name AS "fileName", media_type AS "mediaType", size, digest,
          uploaded_at AS "uploadedAt"
        FROM attachment WHERE owner_account = ? ORDER BY id
        """);
  }
}
