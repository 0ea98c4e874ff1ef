package org.jiangqiao.talent.deletion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.talent.client.Obligation;
import org.jiangqiao.talent.client.OpenMatters;
import org.jiangqiao.talent.craftsman.CraftsmanLeaving;
import org.jiangqiao.talent.studio.StudioDuties;

/** Asking that one's data be deleted, and taking that back. */
@ApplicationScoped
public class Deletions {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final DeletionRepository deletions;
  private final CraftsmanLeaving leaving;
  private final OpenMatters matters;
  private final StudioDuties studios;
  private final DeletionTerms terms;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  Deletions(
      DeletionRepository deletions,
      CraftsmanLeaving leaving,
      OpenMatters matters,
      StudioDuties studios,
      DeletionTerms terms,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.deletions = deletions;
    this.leaving = leaving;
    this.matters = matters;
    this.studios = studios;
    this.terms = terms;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Optional<Deletion> own() {
    return deletions.findByIdOptional(caller.subject());
  }

  /** Asking again changes nothing. Whom others wait for is refused before anything is done. */
  public Deletion ask() {
    String account = caller.subject();
    Optional<Deletion> asked = own();
    if (asked.isPresent()) {
      return asked.get();
    }
    requireSucceeded(studios.ledBy(account));
    requireNothingOpen(matters.of(account, leaving.entriesOf(account)));
    return QuarkusTransaction.joiningExisting()
        .call(() -> deletions.lock(account).orElseGet(() -> begin(account)));
  }

  private Deletion begin(String account) {
    Deletion deletion = new Deletion(account, clock.instant(), terms.cooling());
    deletions.persistAndFlush(deletion);
    leaving.leave(account);
    audit.record("personal-data.deletion-asked", "account", account, Map.of());
    return deletion;
  }

  @Transactional
  public void takeBack() {
    String account = caller.subject();
    Deletion deletion = deletions.lock(account).orElseThrow(() -> Problem.notFound("deletion"));
    deletions.delete(deletion);
    leaving.stay(account);
    audit.record("personal-data.deletion-taken-back", "account", account, Map.of());
  }

  private static void requireSucceeded(List<String> studios) {
    if (!studios.isEmpty()) {
      throw Problem.conflict("deletion-held.STUDIO", String.join("、", studios));
    }
  }

  private static void requireNothingOpen(List<Obligation> open) {
    for (Obligation.Kind kind : Obligation.Kind.values()) {
      String cases =
          open.stream()
              .filter(one -> one.kind() == kind)
              .map(Deletions::named)
              .distinct()
              .collect(Collectors.joining("、"));
      if (!cases.isEmpty()) {
        throw Problem.conflict("deletion-held." + kind, cases);
      }
    }
  }

  /** As people know a case, with the day of the visit. */
  private static String named(Obligation open) {
    Instant visit = open.visitAt();
    return visit == null
        ? open.caseNumber()
        : open.caseNumber() + " (" + LocalDate.ofInstant(visit, CHINA) + ")";
  }
}
