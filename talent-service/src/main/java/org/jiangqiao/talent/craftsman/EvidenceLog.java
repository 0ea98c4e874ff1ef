package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Adds evidence to craftsmen's records, each source once. */
@ApplicationScoped
public class EvidenceLog {

  private static final Logger LOG = Logger.getLogger(EvidenceLog.class);

  private final CraftsmanRepository craftsmen;
  private final EvidenceRepository evidence;
  private final CraftsmanAccess access;
  private final CraftsmanHistory history;
  private final Event<CraftsmanChanged> changes;
  private final Clock clock;

  EvidenceLog(
      CraftsmanRepository craftsmen,
      EvidenceRepository evidence,
      CraftsmanAccess access,
      CraftsmanHistory history,
      Event<CraftsmanChanged> changes,
      Clock clock) {
    this.craftsmen = craftsmen;
    this.evidence = evidence;
    this.access = access;
    this.history = history;
    this.changes = changes;
    this.clock = clock;
  }

  /** An officer answers for it; an outcome that they enter is a problem that was solved. */
  @Transactional
  public Evidence attest(UUID craftsmanId, Deed deed, @Nullable String document) {
    Craftsman craftsman = access.inScope(craftsmanId);
    craftsman.requireRegistered("add-evidence");
    craftsman.membership().requireStaying("add-evidence");
    EvidenceSource source =
        EvidenceSource.union(document == null ? Ids.next().toString() : document);
    if (evidence.has(craftsmanId, source)) {
      throw Problem.duplicate("evidence-exists");
    }
    Evidence attested =
        Evidence.of(craftsmanId, deed, source, clock.instant())
            .measured(new Measures(deed.kind() == EvidenceKind.OUTCOME, null, null, null));
    evidence.persist(attested);
    history.record(craftsman, access.actor(), HistoryAction.EVIDENCE_ADDED, deed.title());
    return attested;
  }

  /** For facts that another service tells, inside the transaction that takes in the event. */
  void add(Collection<UUID> craftsmanIds, Deed deed, EvidenceSource source, Measures measures) {
    for (Craftsman craftsman : Set.copyOf(craftsmen.current(craftsmanIds).values())) {
      if (craftsman.origin() == CraftsmanOrigin.PUBLIC_RECORD) {
        LOG.warnf("No evidence is added to the public record %s", craftsman.id());
      } else if (!evidence.has(craftsman.id(), source)) {
        evidence.persist(
            Evidence.of(craftsman.id(), deed, source, clock.instant()).measured(measures));
        changes.fire(CraftsmanChanged.of(craftsman.id()));
      }
    }
  }
}
