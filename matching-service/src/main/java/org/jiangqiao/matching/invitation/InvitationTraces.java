package org.jiangqiao.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.matching.departure.Departures;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.person.LeavingPerson;
import org.jiangqiao.platform.person.PersonalTraces;

/** That somebody was invited, and what became of it, stays: the figures of a case need it. */
@ApplicationScoped
class InvitationTraces implements PersonalTraces {

  private static final String ANONYMISE =
      """
      UPDATE invitation SET craftsman_account = ?, craftsman_name = ?, decline_comment = NULL,
        reasons = '[]', version = version + 1
      WHERE craftsman_id = ANY (?) AND craftsman_account <> ?
      """;

  private final Departures departures;
  private final Farewell farewell;
  private final Sql sql;
  private final Clock clock;

  InvitationTraces(Departures departures, Farewell farewell, Sql sql, Clock clock) {
    this.departures = departures;
    this.farewell = farewell;
    this.sql = sql;
    this.clock = clock;
  }

  /** Everybody who comes into a case comes by an invitation. */
  @Override
  public Set<String> namesOf(LeavingPerson person) {
    return new HashSet<>(
        sql.list(
            """
            SELECT DISTINCT craftsman_name FROM invitation
            WHERE craftsman_id = ANY (?) AND craftsman_name <> ?
            """,
            row -> row.getString(1),
            person.entryIds().toArray(UUID[]::new),
            ErasedPerson.NAME));
  }

  /** Nameless first: whatever is still to be said of their going is said without their name. */
  @Override
  public void erase(ErasedPerson person) {
    departures.erased(person.person().entryIds(), clock.instant());
    sql.update(
        ANONYMISE,
        ErasedPerson.ACCOUNT,
        ErasedPerson.NAME,
        person.entryIds(),
        ErasedPerson.ACCOUNT);
    person.person().entryIds().forEach(farewell::of);
  }
}
