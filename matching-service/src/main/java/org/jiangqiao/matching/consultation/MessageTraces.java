package org.jiangqiao.matching.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.LeavingPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** Advice that somebody acted on stays readable; who gave it does not. */
@ApplicationScoped
class MessageTraces implements PersonalTraces {

  private final Sql sql;

  MessageTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> namesOf(LeavingPerson person) {
    return new HashSet<>(
        sql.list(
            """
            SELECT DISTINCT author_name FROM consultation_message
            WHERE author_account = ? AND author_role IN ('CRAFTSMAN', 'ENTERPRISE')
            """,
            row -> row.getString(1),
            person.accountId()));
  }

  @Override
  public void erase(ErasedPerson person) {
    sql.update(
        """
        UPDATE consultation_message SET author_account = ?, author_name = ?
        WHERE author_account = ? AND author_role IN ('CRAFTSMAN', 'ENTERPRISE')
        """,
        ErasedPerson.ACCOUNT,
        ErasedPerson.NAME,
        person.accountId());
    // Of entries that were merged into theirs, which had other accounts.
    sql.update(
        """
        UPDATE consultation_message SET author_account = ?, author_name = ?
        WHERE craftsman_id = ANY (?) AND help_request_id IN
          (SELECT help_request_id FROM invitation WHERE craftsman_id = ANY (?))
        """,
        ErasedPerson.ACCOUNT,
        ErasedPerson.NAME,
        person.entryIds(),
        person.entryIds());
  }
}
