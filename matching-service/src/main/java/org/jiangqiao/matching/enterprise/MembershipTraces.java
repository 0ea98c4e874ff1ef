package org.jiangqiao.matching.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** An enterprise is nobody's personal data; who acts for it, and is called there, is. */
@ApplicationScoped
class MembershipTraces implements PersonalTraces {

  private final Sql sql;

  MembershipTraces(Sql sql) {
    this.sql = sql;
  }

  /** Whoever acted alone was the one to call. */
  @Override
  public void erase(ErasedPerson person) {
    sql.update(
        """
        UPDATE enterprise e SET contact_name = NULL, contact_mobile = NULL, version = version + 1
        FROM enterprise_member own WHERE own.enterprise_id = e.id AND own.account_id = ?
          AND NOT EXISTS (SELECT FROM enterprise_member other
            WHERE other.enterprise_id = e.id AND other.account_id <> own.account_id)
        """,
        person.accountId());
    sql.update("DELETE FROM enterprise_member WHERE account_id = ?", person.accountId());
  }
}
