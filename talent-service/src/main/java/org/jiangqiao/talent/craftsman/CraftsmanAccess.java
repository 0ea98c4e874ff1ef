package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Whose entry a caller may open: the one place where row-level security is decided. */
@ApplicationScoped
class CraftsmanAccess {

  private final CraftsmanRepository craftsmen;
  private final Caller caller;

  CraftsmanAccess(CraftsmanRepository craftsmen, Caller caller) {
    this.craftsmen = craftsmen;
    this.caller = caller;
  }

  Craftsman own() {
    return craftsmen.ofAccount(caller.subject()).orElseThrow(CraftsmanAccess::hidden);
  }

  Craftsman own(UUID id) {
    Craftsman craftsman = existing(id);
    if (!isOwn(craftsman)) {
      throw hidden();
    }
    return craftsman;
  }

  Craftsman inScope(UUID id) {
    Craftsman craftsman = existing(id);
    if (!isInScope(craftsman)) {
      throw hidden();
    }
    return craftsman;
  }

  Craftsman ownOrInScope(UUID id) {
    Craftsman craftsman = existing(id);
    if (!isOwn(craftsman) && !isInScope(craftsman)) {
      throw hidden();
    }
    return craftsman;
  }

  boolean isOwn(Craftsman craftsman) {
    return caller.has(Roles.CRAFTSMAN) && craftsman.belongsTo(caller.subject());
  }

  /** An officer cannot move someone into, or register someone in, a region that is not theirs. */
  void requireOfficerCovers(@Nullable String regionCode) {
    if (caller.has(Roles.UNION_OFFICER)
        && !caller.scope().covers(regionCode == null ? "" : regionCode)) {
      throw Problem.of(ProblemType.FORBIDDEN, "region-outside-scope");
    }
  }

  Actor actor() {
    return new Actor(caller.subject(), caller.displayName());
  }

  private boolean isInScope(Craftsman craftsman) {
    return caller.has(Roles.UNION_OFFICER) && caller.scope().covers(craftsman.regionKey());
  }

  private Craftsman existing(UUID id) {
    return craftsmen.findByIdOptional(id).orElseThrow(CraftsmanAccess::hidden);
  }

  /** What may not be seen does not exist. */
  private static Problem hidden() {
    return Problem.notFound("craftsman");
  }
}
