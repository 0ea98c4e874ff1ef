package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.platform.event.Outbox;

/** Takes an entry out of sight whose owner wants it deleted, and brings it back if they stay. */
@ApplicationScoped
public class CraftsmanLeaving {

  /** Tells who invites craftsmen: open invitations go on to others. */
  static final String LEAVING = "org.jiangqiao.craftsman.leaving";

  static final String STAYING = "org.jiangqiao.craftsman.staying";

  private final CraftsmanRepository craftsmen;
  private final CraftsmanAccess access;
  private final CraftsmanHistory history;
  private final Outbox outbox;
  private final Clock clock;

  CraftsmanLeaving(
      CraftsmanRepository craftsmen,
      CraftsmanAccess access,
      CraftsmanHistory history,
      Outbox outbox,
      Clock clock) {
    this.craftsmen = craftsmen;
    this.access = access;
    this.history = history;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** By which other services know who is behind an account: none, or the entry with its mergers. */
  @Transactional
  public List<UUID> entriesOf(String account) {
    return craftsmen.ofAccount(account).stream()
        .flatMap(
            own ->
                Stream.concat(
                    Stream.of(own.id()),
                    craftsmen.mergedInto(own.id()).stream().map(Craftsman::id)))
        .toList();
  }

  /** Nothing happens for an account without an entry. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void leave(String account) {
    craftsmen
        .lockOfAccount(account)
        .ifPresent(
            own -> {
              own.membership().leave(clock.instant());
              tell(own, HistoryAction.DELETION_ASKED, LEAVING);
            });
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void stay(String account) {
    craftsmen
        .lockOfAccount(account)
        .ifPresent(
            own -> {
              own.membership().stay(clock.instant());
              tell(own, HistoryAction.DELETION_TAKEN_BACK, STAYING);
            });
  }

  private void tell(Craftsman own, HistoryAction action, String event) {
    history.record(own, access.actor(), action, null);
    outbox.publish(event, own.id().toString(), new Going(own.id(), clock.instant()));
  }

  /** As it goes out; the time tells which of two that were mixed up on the way is the last word. */
  record Going(UUID craftsmanId, Instant at) {}
}
