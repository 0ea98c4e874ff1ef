package org.jiangqiao.talent.deletion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.event.Outbox;
import org.jiangqiao.platform.person.Erasing;
import org.jiangqiao.platform.person.LeavingPerson;
import org.jiangqiao.platform.person.PersonErased;
import org.jiangqiao.talent.client.Obligation;
import org.jiangqiao.talent.client.OpenMatters;
import org.jiangqiao.talent.craftsman.CraftsmanLeaving;
import org.jiangqiao.talent.studio.StudioDuties;

/**
 * Deletes the data of those whose time is up: here, and by an event of the same transaction in the
 * other services. Person by person, so that a stop in between loses nothing and repeats nothing.
 */
@ApplicationScoped
public class DeletionRun {

  private static final Logger LOG = Logger.getLogger(DeletionRun.class);

  /** Of one run; the next one comes soon enough. */
  private static final int AT_MOST = 1000;

  private final DeletionRepository deletions;
  private final CraftsmanLeaving leaving;
  private final OpenMatters matters;
  private final StudioDuties studios;
  private final Erasing erasing;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  DeletionRun(
      DeletionRepository deletions,
      CraftsmanLeaving leaving,
      OpenMatters matters,
      StudioDuties studios,
      Erasing erasing,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.deletions = deletions;
    this.leaving = leaving;
    this.matters = matters;
    this.studios = studios;
    this.erasing = erasing;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  public void run() {
    QuarkusTransaction.requiringNew()
        .call(() -> deletions.due(clock.instant(), AT_MOST))
        .forEach(this::attempt);
  }

  /** One that fails stays as it was for the next run, and holds up nobody else. */
  private void attempt(String account) {
    try {
      settle(account);
    } catch (RuntimeException e) {
      LOG.error("A deletion that is due could not be carried out, and is tried again", e);
    }
  }

  /** Since it was asked for, somebody may have come to wait for them after all. */
  private void settle(String account) {
    List<String> open =
        Stream.concat(
                matters.of(account, leaving.entriesOf(account)).stream()
                    .map(Obligation::caseNumber),
                studios.ledBy(account).stream())
            .distinct()
            .toList();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Optional<Deletion> deletion =
                  deletions.lock(account).filter(one -> one.due(clock.instant()));
              if (open.isEmpty()) {
                deletion.ifPresent(this::carryOut);
              } else {
                deletion.ifPresent(one -> one.hold(open));
              }
            });
  }

  /** The trail tells that it was done, by the account's id, which leads to nobody any more. */
  private void carryOut(Deletion deletion) {
    LeavingPerson person =
        new LeavingPerson(deletion.accountId(), leaving.entriesOf(deletion.accountId()));
    erasing.erase(person);
    outbox.publish(PersonErased.TYPE, subject(person), person);
    audit.record("personal-data.erased", "account", person.accountId(), Map.of());
    deletions.delete(deletion);
    LOG.infof("The data of one person is deleted, with %d entries", person.entryIds().size());
  }

  /** That of the events before it, so that it is told after them. */
  private static String subject(LeavingPerson person) {
    return person.entryIds().isEmpty()
        ? person.accountId()
        : person.entryIds().getFirst().toString();
  }
}
