package org.jiangqiao.talent.craftsman;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Verifies many entries of the queue. Each is decided by itself: one that cannot be verified, or
 * has changed since the officer saw it, holds up no other.
 */
@ApplicationScoped
public class BulkVerification {

  private final CraftsmanLife life;
  private final CraftsmanRepository craftsmen;

  BulkVerification(CraftsmanLife life, CraftsmanRepository craftsmen) {
    this.life = life;
    this.craftsmen = craftsmen;
  }

  /** An entry as the officer saw it. */
  public record Seen(UUID id, long version) {}

  /** Why an entry is not verified. */
  public enum Refusal {
    /** Not in the pool, or outside the officer's scope. */
    NOT_FOUND,
    /** It says something else than what the officer saw. */
    CHANGED,
    /** Nobody verifies themselves. */
    OWN,
    /** It does not wait for verification. */
    NOT_SUBMITTED
  }

  /**
   * What became, or would become, of an entry.
   *
   * @param name null for someone whom the officer may not see
   * @param honours that are checked with it
   * @param refusal null where it is verified
   */
  public record Decided(UUID id, @Nullable String name, int honours, @Nullable Refusal refusal) {}

  /** Says what {@link #verify} would do; nothing of it stays. */
  public List<Decided> foresee(List<Seen> entries) {
    return entries.stream()
        .map(entry -> attempt(entry, () -> undone(() -> verified(entry))))
        .toList();
  }

  public List<Decided> verify(List<Seen> entries) {
    return entries.stream()
        .map(
            entry ->
                attempt(entry, () -> QuarkusTransaction.requiringNew().call(() -> verified(entry))))
        .toList();
  }

  private static <T> T undone(Supplier<T> work) {
    QuarkusTransaction.begin();
    try {
      return work.get();
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private Decided attempt(Seen entry, Supplier<Decided> verification) {
    try {
      return verification.get();
    } catch (Problem problem) {
      return refused(entry, refusal(problem));
    }
  }

  private Decided verified(Seen entry) {
    Particulars verified =
        life.verify(entry.id(), ETags.of(entry.version())).profile().craftsman().particulars();
    return new Decided(entry.id(), verified.name(), verified.honours().size(), null);
  }

  private Decided refused(Seen entry, Refusal refusal) {
    @Nullable String name =
        refusal == Refusal.NOT_FOUND
            ? null
            : QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        craftsmen
                            .findByIdOptional(entry.id())
                            .map(craftsman -> craftsman.particulars().name())
                            .orElse(null));
    return new Decided(entry.id(), name, 0, refusal);
  }

  private static Refusal refusal(Problem problem) {
    if (problem.type() == ProblemType.NOT_FOUND) {
      return Refusal.NOT_FOUND;
    }
    if (problem.type() == ProblemType.STALE) {
      return Refusal.CHANGED;
    }
    if (problem.type() == ProblemType.ILLEGAL_TRANSITION) {
      return Refusal.NOT_SUBMITTED;
    }
    if (problem.messageKey().equals(CraftsmanLife.OWN_VERIFICATION)) {
      return Refusal.OWN;
    }
    throw problem;
  }
}
