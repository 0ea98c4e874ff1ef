package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiangqiao.platform.database.Sql;

/** What others rely on somebody for in studios. */
@ApplicationScoped
public class StudioDuties {

  private final Sql sql;

  StudioDuties(Sql sql) {
    this.sql = sql;
  }

  /** The names of accredited studios that have nobody else to lead them. */
  public List<String> ledBy(String account) {
    return sql.list(
        """
        SELECT s.name FROM studio s JOIN craftsman c ON c.id = s.leader_id
        WHERE c.account_id = ? AND s.status IN ('ACCREDITED', 'RENEWED', 'WARNED') ORDER BY s.id
        """,
        row -> row.getString(1),
        account);
  }
}
