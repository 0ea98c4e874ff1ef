package org.jiangqiao.achievements.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** Searches are their owner's alone. */
@ApplicationScoped
class SearchTraces implements PersonalTraces {

  private final Sql sql;

  SearchTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ErasedPerson person) {
    sql.update("DELETE FROM saved_search WHERE account_id = ?", person.accountId());
  }
}
