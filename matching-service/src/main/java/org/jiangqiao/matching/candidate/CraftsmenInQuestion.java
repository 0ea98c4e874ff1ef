package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.matching.client.CraftsmanRef;
import org.jiangqiao.matching.client.TalentDirectory;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Of whom the caller may ask what suits them: themselves, or an officer of somebody in scope. */
@ApplicationScoped
class CraftsmenInQuestion {

  private final TalentDirectory talent;
  private final Caller caller;

  CraftsmenInQuestion(TalentDirectory talent, Caller caller) {
    this.talent = talent;
    this.caller = caller;
  }

  /**
   * Somebody who can be asked for help.
   *
   * @param reach where they go to, as the beginning of codes of regions
   */
  record InQuestion(UUID id, @Nullable String occupationCode, String reach, String scope) {

    boolean reaches(String region) {
      return region.startsWith(reach) && region.startsWith(scope);
    }
  }

  /**
   * @param craftsmanId only for officers; craftsmen ask about themselves
   * @throws Problem CONFLICT for who cannot be asked for help
   * @throws Problem NOT_FOUND for who is not in the officer's scope
   */
  InQuestion of(@Nullable UUID craftsmanId) {
    if (craftsmanId == null) {
      if (!caller.has(Roles.CRAFTSMAN)) {
        throw Problem.invalid("craftsmanId", "suitable.craftsman-needed");
      }
      return self().orElseThrow(() -> Problem.conflict("suitable.not-in-pool"));
    }
    if (!caller.has(Roles.UNION_OFFICER)) {
      throw Problem.forbidden();
    }
    CraftsmanRef found = talent.lookup(List.of(craftsmanId)).get(craftsmanId);
    if (found == null || !caller.scope().covers(region(found))) {
      throw Problem.notFound("craftsman");
    }
    // An officer sees no cases beyond their scope, though the craftsman goes there.
    return known(found, caller.scope().prefix())
        .orElseThrow(() -> Problem.conflict("suitable.not-in-pool"));
  }

  /** The caller, where they are in the pool and can be asked. */
  Optional<InQuestion> self() {
    return talent.ofAccount(caller.subject()).flatMap(found -> known(found, ""));
  }

  private static Optional<InQuestion> known(CraftsmanRef found, String scope) {
    String region = region(found);
    if (!found.invitable() || region.isEmpty()) {
      return Optional.empty();
    }
    Reach reach = Optional.ofNullable(found.reach()).map(Reach::valueOf).orElse(Reach.NATION);
    return Optional.of(
        new InQuestion(found.id(), found.occupationCode(), reach.prefix(region), scope));
  }

  private static String region(CraftsmanRef craftsman) {
    String region = craftsman.regionCode();
    return region == null ? "" : region;
  }
}
