package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Moves entries through their life; each step is checked, recorded and answered alike. */
@ApplicationScoped
public class CraftsmanLife {

  static final String OWN_VERIFICATION = "own-verification";

  private final CraftsmanAccess access;
  private final CraftsmanHistory history;
  private final Dossiers dossiers;
  private final Clock clock;

  CraftsmanLife(CraftsmanAccess access, CraftsmanHistory history, Dossiers dossiers, Clock clock) {
    this.access = access;
    this.history = history;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @Transactional
  public Dossier submit(UUID id, @Nullable String ifMatch) {
    Craftsman craftsman = access.ownOrInScope(id);
    return step(
        craftsman,
        ifMatch,
        new Step(
            HistoryAction.SUBMITTED,
            null,
            (submitted, now) -> {
              submitted.submit(now);
              requireComplete(submitted);
            }));
  }

  @Transactional
  public Dossier verify(UUID id, @Nullable String ifMatch) {
    Craftsman craftsman = access.inScope(id);
    if (craftsman.belongsTo(access.actor().id())) {
      throw Problem.conflict(OWN_VERIFICATION);
    }
    return step(craftsman, ifMatch, new Step(HistoryAction.VERIFIED, null, Craftsman::verify));
  }

  @Transactional
  public Dossier giveBack(UUID id, @Nullable String ifMatch, String reason) {
    return step(
        access.inScope(id),
        ifMatch,
        new Step(
            HistoryAction.RETURNED,
            reason,
            (craftsman, now) -> craftsman.membership().giveBack(reason, now)));
  }

  @Transactional
  public Dossier suspend(UUID id, @Nullable String ifMatch, String reason) {
    return step(
        access.inScope(id),
        ifMatch,
        new Step(
            HistoryAction.SUSPENDED,
            reason,
            (craftsman, now) -> craftsman.membership().suspend(now)));
  }

  @Transactional
  public Dossier reinstate(UUID id, @Nullable String ifMatch) {
    return step(
        access.inScope(id),
        ifMatch,
        new Step(
            HistoryAction.REINSTATED,
            null,
            (craftsman, now) -> craftsman.membership().reinstate(now)));
  }

  @Transactional
  public Dossier retire(UUID id, @Nullable String ifMatch) {
    return step(
        access.ownOrInScope(id),
        ifMatch,
        new Step(
            HistoryAction.RETIRED, null, (craftsman, now) -> craftsman.membership().retire(now)));
  }

  private record Step(
      HistoryAction action, @Nullable String reason, BiConsumer<Craftsman, Instant> move) {}

  private Dossier step(Craftsman craftsman, @Nullable String ifMatch, Step step) {
    ETags.require(ifMatch, craftsman.version());
    step.move().accept(craftsman, clock.instant());
    history.record(craftsman, access.actor(), step.action(), step.reason());
    return dossiers.of(craftsman);
  }

  private static void requireComplete(Craftsman craftsman) {
    List<String> missing = new ArrayList<>(craftsman.particulars().missing());
    if (craftsman.sealedContact() == null) {
      missing.add("contact");
    }
    if (!missing.isEmpty()) {
      throw Problem.conflict("profile-incomplete")
          .with(
              missing.stream()
                  .map(field -> Violation.body(field, "needed-to-submit"))
                  .toArray(Violation[]::new));
    }
  }
}
