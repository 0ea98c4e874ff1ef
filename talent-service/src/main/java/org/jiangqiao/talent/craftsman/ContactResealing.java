package org.jiangqiao.talent.craftsman;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.sealing.UnopenedException;

/**
 * Seals again, under the key of today, what is sealed under an older one. What is done is told by
 * the rows themselves: stopped anywhere, it goes on there.
 */
@ApplicationScoped
class ContactResealing {

  private static final Logger LOG = Logger.getLogger(ContactResealing.class);

  /** Rows of one transaction, which are locked so long. */
  private static final int BATCH = 200;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Sql sql;
  private final ContactVault vault;
  private final Audit audit;

  ContactResealing(Sql sql, ContactVault vault, Audit audit) {
    this.sql = sql;
    this.vault = vault;
    this.audit = audit;
  }

  boolean due() {
    return !behind(BEFORE_ALL, 1).isEmpty();
  }

  void run() {
    Progress progress = new Progress(BEFORE_ALL, 0, 0);
    Progress next = batch(progress);
    while (!next.last().equals(progress.last())) {
      progress = next;
      next = batch(progress);
    }
    Progress done = progress;
    QuarkusTransaction.requiringNew().run(() -> note(done));
  }

  private void note(Progress done) {
    audit.record(
        "craftsman.contacts-resealed",
        "contact-key",
        vault.currentKey(),
        Map.of("resealed", done.resealed(), "unopened", done.unopened()));
    if (done.unopened() == 0) {
      LOG.infof(
          "All contacts are sealed under key %d (%d were sealed again): older keys can be dropped",
          vault.currentKey(), done.resealed());
    } else {
      LOG.errorf(
          "%d contacts open with no key of the keyset: drop none, and add the one that is missing",
          done.unopened());
    }
  }

  /** Whoever changes a contact meanwhile waits for the row, or has been waited for. */
  Progress batch(Progress before) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Progress now = before;
              for (Sealed one : behind(before.last(), BATCH)) {
                now = reseal(one, now);
              }
              return now;
            });
  }

  private Progress reseal(Sealed one, Progress before) {
    try {
      sql.update(
          "UPDATE craftsman SET contact_sealed = ? WHERE id = ?",
          vault.sealAgain(one.owner(), one.stored().array()),
          one.owner());
      return new Progress(one.owner(), before.resealed() + 1, before.unopened());
    } catch (UnopenedException e) {
      LOG.errorf("The contact of %s opens with no key of the keyset", one.owner());
      return new Progress(one.owner(), before.resealed(), before.unopened() + 1);
    }
  }

  private List<Sealed> behind(UUID after, int limit) {
    byte[] current = vault.currentPrefix();
    return sql.list(
        """
        SELECT id, contact_sealed FROM craftsman
        WHERE id > ? AND substring(contact_sealed FROM 1 FOR ?) <> ?
        ORDER BY id LIMIT ? FOR UPDATE
        """,
        row -> new Sealed(row.getObject(1, UUID.class), ByteBuffer.wrap(row.getBytes(2))),
        after,
        current.length,
        current,
        limit);
  }

  private record Sealed(UUID owner, ByteBuffer stored) {}

  /**
   * How far it is.
   *
   * @param last whose contact was looked at last
   */
  record Progress(UUID last, int resealed, int unopened) {}
}
