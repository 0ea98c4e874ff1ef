package org.jiangqiao.matching.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/**
 * What somebody was told goes; what others were told about them loses the name. Before the others,
 * because it needs to know for which enterprise they act.
 */
@ApplicationScoped
@Priority(1)
class NotificationTraces implements PersonalTraces {

  private static final String IN_THOSE_OF_OTHERS =
      """
      UPDATE notification SET args = array_replace(args, ?, ?)
      WHERE ? = ANY (args) AND args[1] IN (
        SELECT r.case_number FROM help_request r WHERE r.id IN
            (SELECT help_request_id FROM invitation WHERE craftsman_id = ANY (?))
          OR r.enterprise_id IN
            (SELECT enterprise_id FROM enterprise_member WHERE account_id = ?))
      """;

  private final Sql sql;

  NotificationTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ErasedPerson person) {
    sql.update("DELETE FROM notification_read WHERE account_id = ?", person.accountId());
    sql.update("DELETE FROM notification WHERE account_id = ?", person.accountId());
    for (String name : person.names()) {
      sql.update(
          IN_THOSE_OF_OTHERS, name, ErasedPerson.NAME, name, person.entryIds(), person.accountId());
    }
  }
}
