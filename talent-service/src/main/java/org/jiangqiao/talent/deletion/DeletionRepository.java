package org.jiangqiao.talent.deletion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class DeletionRepository implements PanacheRepositoryBase<Deletion, String> {

  /** Whoever takes it back and the job that carries it out wait for each other here. */
  Optional<Deletion> lock(String account) {
    return findByIdOptional(account, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Accounts whose time is up, the longest waiting first. */
  List<String> due(Instant now, int atMost) {
    return find("dueAt <= ?1 order by dueAt, accountId", now).page(0, atMost).stream()
        .map(Deletion::accountId)
        .toList();
  }
}
