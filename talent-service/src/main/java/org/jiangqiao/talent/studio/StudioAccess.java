package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.talent.craftsman.Actor;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;

/** Whose studio a caller may open: the one place where row-level security is decided. */
@ApplicationScoped
class StudioAccess {

  private final StudioRepository studios;
  private final StudioMembers members;
  private final CraftsmanRepository craftsmen;
  private final Caller caller;

  StudioAccess(
      StudioRepository studios,
      StudioMembers members,
      CraftsmanRepository craftsmen,
      Caller caller) {
    this.studios = studios;
    this.members = members;
    this.craftsmen = craftsmen;
    this.caller = caller;
  }

  Actor actor() {
    return new Actor(caller.subject(), caller.displayName());
  }

  UnionScope scope() {
    return caller.scope();
  }

  /** The caller's own entry in the pool. */
  Craftsman own() {
    return ownEntry().orElseThrow(() -> Problem.conflict("studio-without-profile"));
  }

  Optional<Craftsman> ownEntry() {
    return caller.has(Roles.CRAFTSMAN) ? craftsmen.ofAccount(caller.subject()) : Optional.empty();
  }

  Studio led(UUID id) {
    Studio studio = existing(id);
    if (relation(studio).filter(StudioRelation.LEADER::equals).isEmpty()) {
      throw hidden();
    }
    return studio;
  }

  /** Of a union that the studio is in the scope of, and not in the studio oneself. */
  Studio toDecide(UUID id) {
    Studio studio = existing(id);
    if (!inScope(studio)) {
      throw hidden();
    }
    boolean own =
        craftsmen
            .ofAccount(caller.subject())
            .filter(
                entry ->
                    studio.leaderId().equals(entry.id())
                        || members.open(studio.id(), entry.id()).isPresent())
            .isPresent();
    if (own) {
      throw Problem.conflict("own-studio");
    }
    return studio;
  }

  Studio visible(UUID id) {
    Studio studio = existing(id);
    if (relation(studio).isEmpty()) {
      throw hidden();
    }
    return studio;
  }

  Optional<StudioRelation> relation(Studio studio) {
    Optional<Craftsman> own = ownEntry();
    if (own.filter(entry -> entry.id().equals(studio.leaderId())).isPresent()) {
      return Optional.of(StudioRelation.LEADER);
    }
    if (inScope(studio)) {
      return Optional.of(StudioRelation.OFFICER);
    }
    return own.flatMap(entry -> members.open(studio.id(), entry.id()))
        .map(member -> member.active() ? StudioRelation.MEMBER : StudioRelation.INVITED);
  }

  /** What a union higher up has accredited is not for one below it to judge. */
  void requireDecidedHere(StudioLevel level) {
    if (!level.decidedBy(caller.scope())) {
      throw Problem.of(ProblemType.FORBIDDEN, "studio-level-above-union");
    }
  }

  List<StudioLevel> decidable(Studio studio) {
    return inScope(studio) ? StudioLevel.decidedAllBy(caller.scope()) : List.of();
  }

  private boolean inScope(Studio studio) {
    return caller.has(Roles.UNION_OFFICER)
        && caller.scope().covers(studio.presentation().regionCode())
        && StudioStatus.HANDED_IN.contains(studio.status());
  }

  private Studio existing(UUID id) {
    return studios.findByIdOptional(id).orElseThrow(StudioAccess::hidden);
  }

  /** What may not be seen does not exist. */
  static Problem hidden() {
    return Problem.notFound("studio");
  }
}
