package org.jiangqiao.matching.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.paging.Where;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

  Invitation get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("invitation"));
  }

  List<Invitation> of(Collection<UUID> helpRequestIds) {
    return helpRequestIds.isEmpty()
        ? List.of()
        : list("helpRequestId in ?1 order by id", helpRequestIds);
  }

  List<Invitation> openOf(UUID helpRequestId) {
    return list(
        "helpRequestId = ?1 and status = ?2 order by id", helpRequestId, InvitationStatus.INVITED);
  }

  /** What somebody has not answered, or has agreed to and may still be let go from. */
  List<Invitation> undecided(UUID craftsman) {
    return list(
        "craftsmanId = ?1 and status in (INVITED, ACCEPTED) order by helpRequestId", craftsman);
  }

  List<Invitation> page(Where where, @Nullable UUID before, int atMost) {
    Where page = where.before(before);
    return find(page.newestFirst(), page.values()).page(0, atMost).list();
  }
}
