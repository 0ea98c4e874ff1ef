package org.jiangqiao.matching.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** Plans of weeks keep the people that they were made with. */
@ApplicationScoped
class DraftTraces implements PersonalTraces {

  private final Sql sql;

  DraftTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ErasedPerson person) {
    for (UUID entry : person.entryIds()) {
      for (String name : person.namesInText()) {
        sql.update(
            "UPDATE week_plan_draft SET draft = replace(draft, ?, ?) WHERE position(? IN draft) > 0",
            name,
            ErasedPerson.NAME,
            entry.toString());
      }
    }
  }
}
