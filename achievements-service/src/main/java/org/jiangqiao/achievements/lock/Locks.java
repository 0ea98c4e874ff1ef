package org.jiangqiao.achievements.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiangqiao.platform.database.Sql;

/** Keeps two transactions from making the same new row, where no constraint can. */
@ApplicationScoped
public class Locks {

  private final Sql sql;

  Locks(Sql sql) {
    this.sql = sql;
  }

  /** Waits for whoever holds it; it is released with the transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(String name) {
    sql.list("select pg_advisory_xact_lock(hashtext(?))", row -> name, name);
  }
}
