package org.jiangqiao.matching.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** Teams keep the people that they were put together from. */
@ApplicationScoped
class TeamTraces implements PersonalTraces {

  private static final String WITHOUT =
      """
      UPDATE service_team SET known = replace(known, ?, ?), version = version + 1
      WHERE position(? IN known) > 0
      """;

  private final Sql sql;

  TeamTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ErasedPerson person) {
    for (UUID entry : person.entryIds()) {
      sql.update(WITHOUT, person.accountId(), ErasedPerson.ACCOUNT, entry.toString());
      for (String name : person.namesInText()) {
        sql.update(WITHOUT, name, ErasedPerson.NAME, entry.toString());
      }
    }
  }
}
