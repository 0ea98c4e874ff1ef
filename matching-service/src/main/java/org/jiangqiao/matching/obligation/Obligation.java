package org.jiangqiao.matching.obligation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that others wait for.
 *
 * @param visitAt when a visit is planned next, if one is
 */
public record Obligation(Kind kind, String caseNumber, @Nullable Instant visitAt) {

  /** What it is. */
  public enum Kind {
    /** Engaged, and not there and back yet. */
    ENGAGEMENT,
    /** Nobody else acts for an enterprise with an open case. */
    SOLE_MEMBER
  }
}
