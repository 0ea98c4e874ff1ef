package org.jiangqiao.talent.craftsman;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.event.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the pool true: once a year somebody says that a profile is still right. Its owner is
 * reminded; unconfirmed it goes out of sight and out of matching, until it is confirmed.
 */
@ApplicationScoped
public class ProfileConfirming {

  static final String DUE = "org.jiangqiao.craftsman.confirmation-due";
  static final String LAPSED = "org.jiangqiao.craftsman.confirmation-lapsed";

  private static final Logger LOG = Logger.getLogger(ProfileConfirming.class);

  /** Of one transaction. */
  private static final int BATCH = 100;

  private static final Actor PLATFORM = new Actor("system", "匠桥");

  private final CraftsmanRepository craftsmen;
  private final CraftsmanAccess access;
  private final CraftsmanHistory history;
  private final Dossiers dossiers;
  private final ConfirmationTerms terms;
  private final Outbox outbox;
  private final Clock clock;

  ProfileConfirming(
      CraftsmanRepository craftsmen,
      CraftsmanAccess access,
      CraftsmanHistory history,
      Dossiers dossiers,
      ConfirmationTerms terms,
      Outbox outbox,
      Clock clock) {
    this.craftsmen = craftsmen;
    this.access = access;
    this.history = history;
    this.dossiers = dossiers;
    this.terms = terms;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** By its owner, or an officer who has asked them. */
  @Transactional
  public Dossier confirm(UUID id, @Nullable String ifMatch) {
    Craftsman craftsman = access.ownOrInScope(id);
    ETags.require(ifMatch, craftsman.version());
    craftsman.confirm(clock.instant());
    history.record(craftsman, access.actor(), HistoryAction.CONFIRMED, null);
    return dossiers.of(craftsman);
  }

  /** A stretch at a time, so that a stop in between loses nothing and repeats nothing. */
  void run() {
    int reminded = 0;
    int lapsed = 0;
    int more = remindSome();
    while (more > 0) {
      reminded += more;
      more = remindSome();
    }
    more = lapseSome();
    while (more > 0) {
      lapsed += more;
      more = lapseSome();
    }
    if (reminded + lapsed > 0) {
      LOG.infof("Profiles to be confirmed: %d reminded, %d lapsed", reminded, lapsed);
    }
  }

  private int remindSome() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Instant now = clock.instant();
              List<Craftsman> due =
                  some(
                      "membership.remindedAt is null and accountId is not null"
                          + " and membership.confirmedAt < ?1",
                      terms.dueBefore(now));
              due.forEach(
                  craftsman -> {
                    craftsman.membership().remind(now);
                    tell(DUE, craftsman);
                  });
              return due.size();
            });
  }

  private int lapseSome() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Instant now = clock.instant();
              List<Craftsman> over = some("membership.confirmedAt < ?1", terms.lapsedBefore(now));
              over.forEach(
                  craftsman -> {
                    craftsman.membership().lapse(now);
                    history.record(craftsman, PLATFORM, HistoryAction.LAPSED, null);
                    tell(LAPSED, craftsman);
                  });
              return over.size();
            });
  }

  private List<Craftsman> some(String condition, Instant before) {
    return craftsmen
        .find(
            "origin = REGISTERED and membership.status = VERIFIED and "
                + condition
                + " order by membership.confirmedAt, id",
            before)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, BATCH - 1)
        .list();
  }

  private void tell(String event, Craftsman craftsman) {
    String account = craftsman.accountId();
    Instant confirmed = craftsman.confirmedAt();
    if (account != null && confirmed != null) {
      outbox.publish(
          event,
          craftsman.id().toString(),
          new Confirmation(craftsman.id(), account, terms.dueOn(confirmed)));
    }
  }

  /** As it goes out. */
  record Confirmation(UUID craftsmanId, String accountId, LocalDate dueOn) {}
}
