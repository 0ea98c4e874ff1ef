package org.jiangqiao.achievements.answer;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** What was asked, and whether the answer helped, teaches the next; who asked is forgotten. */
@ApplicationScoped
class QuestionTraces implements PersonalTraces {

  private final Sql sql;

  QuestionTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ErasedPerson person) {
    sql.update("UPDATE answer SET asked_by = NULL WHERE asked_by = ?", person.accountId());
    sql.update(
        "UPDATE answer_feedback SET given_by = NULL, comment = NULL WHERE given_by = ?",
        person.accountId());
  }
}
