package org.jiangqiao.talent.studio;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/**
 * A studio goes on without a member. One that was never accredited, or is no more, goes with its
 * leader; whoever leads one in force is succeeded first. Before the entry in the pool goes, which
 * both point to.
 */
@ApplicationScoped
@Priority(1)
class StudioTraces implements PersonalTraces {

  private final Sql sql;

  StudioTraces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void erase(ErasedPerson person) {
    sql.update(
        """
        DELETE FROM studio
        WHERE leader_id = ANY (?) AND status NOT IN ('ACCREDITED', 'RENEWED', 'WARNED')
        """,
        (Object) person.entryIds());
    studiosOf(person).forEach(studio -> forget(studio, person));
    sql.update(
        "DELETE FROM studio_member WHERE craftsman_id = ANY (?)", (Object) person.entryIds());
  }

  /** Whoever led one is a member of it from then on. */
  private List<UUID> studiosOf(ErasedPerson person) {
    return sql.list(
        "SELECT DISTINCT studio_id FROM studio_member WHERE craftsman_id = ANY (?)",
        row -> row.getObject(1, UUID.class),
        (Object) person.entryIds());
  }

  private void forget(UUID studio, ErasedPerson person) {
    sql.update(
        """
        UPDATE studio_history SET actor_id = ?, actor_name = ?
        WHERE studio_id = ? AND actor_id = ?
        """,
        ErasedPerson.ACCOUNT,
        ErasedPerson.NAME,
        studio,
        person.accountId());
    for (String name : person.namesInText()) {
      sql.update(
          """
          UPDATE studio_history SET facts = replace(facts::text, ?, ?)::jsonb
          WHERE studio_id = ? AND position(? IN facts::text) > 0
          """,
          name,
          ErasedPerson.NAME,
          studio,
          name);
    }
  }
}
