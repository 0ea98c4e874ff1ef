package org.jiangqiao.talent.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has promised and others wait for.
 *
 * @param caseNumber of the help request
 * @param visitAt when they are expected, where that is planned
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Obligation(Kind kind, String caseNumber, @Nullable Instant visitAt) {

  /** What it is. */
  public enum Kind {
    /** Engaged, and not there and back yet. */
    ENGAGEMENT,
    /** Nobody else acts for an enterprise with an open case. */
    SOLE_MEMBER
  }
}
