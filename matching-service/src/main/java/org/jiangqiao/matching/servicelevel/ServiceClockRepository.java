package org.jiangqiao.matching.servicelevel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ServiceClockRepository implements PanacheRepositoryBase<ServiceClock, UUID> {

  /** Locked, because the watch over the deadlines changes the same rows. */
  List<ServiceClock> running(UUID helpRequestId) {
    return find("helpRequestId = ?1 and stoppedAt is null", helpRequestId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Locked, because the watch over the deadlines changes the same rows. */
  List<ServiceClock> allRunningByWorkingHours() {
    return find(
            "stoppedAt is null and workingHours and state <> ?1 order by id", ClockState.BREACHED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<ServiceClock> of(Collection<UUID> helpRequestIds) {
    return list("helpRequestId in ?1 order by startedAt, id", helpRequestIds);
  }

  List<UUID> due(Instant now, int atMost) {
    return getEntityManager()
        .createQuery(
            """
            select id from ServiceClock
            where nextCheckAt <= :now and pausedAt is null order by nextCheckAt
            """,
            UUID.class)
        .setParameter("now", now)
        .setMaxResults(atMost)
        .getResultList();
  }
}
