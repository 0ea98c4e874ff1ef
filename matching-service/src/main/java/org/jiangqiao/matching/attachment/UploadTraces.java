package org.jiangqiao.matching.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** A file that belongs to a case stays with it; any other goes with the next that nobody uses. */
@ApplicationScoped
class UploadTraces implements PersonalTraces {

  private final Sql sql;

  UploadTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ErasedPerson person) {
    sql.update(
        """
        UPDATE attachment SET owner_account = ?,
          uploaded_at = CASE WHEN help_request_id IS NULL THEN 'epoch' ELSE uploaded_at END
        WHERE owner_account = ?
        """,
        ErasedPerson.ACCOUNT,
        person.accountId());
  }
}
