package org.jiangqiao.matching.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/**
 * The visit and its report are facts about an enterprise; who came, and from where, is not kept.
 */
@ApplicationScoped
class EngagementTraces implements PersonalTraces {

  private final Sql sql;

  EngagementTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ErasedPerson person) {
    sql.update(
        """
        UPDATE visit SET latitude = NULL, longitude = NULL WHERE engagement_id IN
          (SELECT engagement_id FROM engagement_craftsman WHERE craftsman_id = ANY (?))
        """,
        (Object) person.entryIds());
    sql.update(
        "UPDATE engagement_craftsman SET account_id = ?, name = ? WHERE craftsman_id = ANY (?)",
        ErasedPerson.ACCOUNT,
        ErasedPerson.NAME,
        person.entryIds());
  }
}
