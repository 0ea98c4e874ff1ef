package org.jiangqiao.achievements.corpusimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Imports that somebody has started. */
class PersonalCorpusImports {

  @Produces
  @Singleton
  PersonalRecords imports(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "corpusImports",
        """
        SELECT id, file_name AS "fileName", digest, status, created_at AS "createdAt"
        FROM corpus_import WHERE created_by = ? ORDER BY id
        """);
  }
}
