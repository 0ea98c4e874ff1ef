package org.jiangqiao.matching.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.LeavingPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** What happened in a case stays, and when; the name is taken out of its sentences. */
@ApplicationScoped
class TimelineTraces implements PersonalTraces {

  private static final String IN_SENTENCES =
      """
      UPDATE timeline_entry SET args = replace(args, ?, ?)
      WHERE position(? IN args) > 0 AND help_request_id IN
        (SELECT help_request_id FROM invitation WHERE craftsman_id = ANY (?))
      """;

  private final Sql sql;

  TimelineTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> namesOf(LeavingPerson person) {
    return new HashSet<>(
        sql.list(
            """
            SELECT DISTINCT actor_name FROM timeline_entry
            WHERE actor_account = ? AND actor_role IN ('CRAFTSMAN', 'ENTERPRISE')
            """,
            row -> row.getString(1),
            person.accountId()));
  }

  @Override
  public void erase(ErasedPerson person) {
    sql.update(
        """
        UPDATE timeline_entry SET actor_account = NULL, actor_name = ?
        WHERE actor_account = ? AND actor_role IN ('CRAFTSMAN', 'ENTERPRISE')
        """,
        ErasedPerson.NAME,
        person.accountId());
    for (String name : person.namesInText()) {
      sql.update(IN_SENTENCES, name, ErasedPerson.NAME, name, person.entryIds());
    }
  }
}
