package org.jiangqiao.talent.craftsman;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the number of an identity card: enough to know it again, not to read it.
 *
 * @param whole of the number, where a list had it
 * @param masked of its form with stars
 */
@Embeddable
public record IdentityDigest(
    @Column(name = "id_digest") @Nullable String whole,
    @Column(name = "masked_id_digest") String masked) {

  /** Whether both can be of one number. */
  boolean fits(IdentityDigest other) {
    return masked.equals(other.masked)
        && (whole == null || other.whole == null || whole.equals(other.whole));
  }

  /** What is known here and there together. */
  IdentityDigest with(IdentityDigest other) {
    return whole == null ? other : this;
  }
}
