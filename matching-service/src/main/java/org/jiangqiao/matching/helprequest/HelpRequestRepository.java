package org.jiangqiao.matching.helprequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.paging.Where;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class HelpRequestRepository implements PanacheRepositoryBase<HelpRequest, UUID> {

  HelpRequest get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("help-request"));
  }

  /**
   * Locked until the transaction ends: all that happens in a case happens one after the other, so
   * that nobody decides on a state that is about to change.
   */
  HelpRequest lock(UUID id) {
    HelpRequest request = get(id);
    // Read again with the lock: what this transaction saw before may have changed since.
    getEntityManager().refresh(request, LockModeType.PESSIMISTIC_WRITE);
    return request;
  }

  HelpRequest lock(UUID id, @Nullable String ifMatch) {
    HelpRequest request = lock(id);
    ETags.require(ifMatch, request.version());
    return request;
  }

  List<HelpRequest> ofEnterprise(
      UUID enterpriseId, @Nullable HelpRequestStatus status, @Nullable UUID before, int atMost) {
    return newest(
        Where.that("enterpriseId = :owner", "owner", enterpriseId), status, before, atMost);
  }

  List<HelpRequest> ofCraftsman(
      String accountId, @Nullable HelpRequestStatus status, @Nullable UUID before, int atMost) {
    String owned = "id in (select p.helpRequestId from Participant p where p.accountId = :owner)";
    return newest(Where.that(owned, "owner", accountId), status, before, atMost);
  }

  List<HelpRequest> waitingForSomebody(String regionPrefix, int atMost) {
    return find(
            "status = ?1 and regionCode like ?2"
                + " and id not in (select p.helpRequestId from Participant p) order by id",
            HelpRequestStatus.DISPATCHING,
            regionPrefix + "%")
        .page(0, atMost)
        .list();
  }

  private List<HelpRequest> newest(
      Where owned, @Nullable HelpRequestStatus status, @Nullable UUID before, int atMost) {
    Where where = owned.and("status = :status", "status", status).before(before);
    return find(where.newestFirst(), where.values()).page(0, atMost).list();
  }
}
