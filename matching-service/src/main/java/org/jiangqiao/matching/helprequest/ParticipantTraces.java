package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** Whoever is gone takes part in no case: nobody is told, nobody is waited for. */
@ApplicationScoped
class ParticipantTraces implements PersonalTraces {

  private final Sql sql;

  ParticipantTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ErasedPerson person) {
    sql.update(
        "DELETE FROM help_request_participant WHERE craftsman_id = ANY (?)",
        (Object) person.entryIds());
  }
}
