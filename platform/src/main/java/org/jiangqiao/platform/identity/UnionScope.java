package org.jiangqiao.platform.identity;

import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The part of the union tree that an officer answers for, as a prefix of region codes: the whole of
 * row-level security.
 */
public final class UnionScope {

  /** What a token says for the whole country. */
  public static final String NATION = "CN";

  /** Begins no region code, so that it matches nothing where it is used as a prefix. */
  private static final String NOTHING = "-";

  private final String prefix;

  private UnionScope(String prefix) {
    this.prefix = prefix;
  }

  /**
   * From the token's {@code union_scope}: {@code CN}, or the first 2, 4 or 6 digits of a region.
   */
  public static UnionScope of(@Nullable String claim) {
    if (claim == null) {
      return none();
    }
    if (claim.equals(NATION)) {
      return new UnionScope("");
    }
    return claim.matches("\\d{2}|\\d{4}|\\d{6}") ? new UnionScope(claim) : none();
  }

  /** Covers no region. */
  public static UnionScope none() {
    return new UnionScope(NOTHING);
  }

  public boolean covers(String regionCode) {
    return regionCode.startsWith(prefix);
  }

  /** Empty for the nation; for a caller without a scope, something that begins no region code. */
  public String prefix() {
    return prefix;
  }

  /** Outside the scope things do not exist, so that nobody can probe for them. */
  public void require(String regionCode) {
    if (!covers(regionCode)) {
      throw Problem.notFound("resource");
    }
  }
}
