package org.jiangqiao.matching.team;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a team.
 *
 * @param blocking the team cannot be invited as it is; the others are for the officer to weigh
 * @param craftsmanId absent where it is about several
 */
public record TeamConflict(Kind kind, boolean blocking, @Nullable UUID craftsmanId, Reason reason) {

  /** What it is about. */
  @Schema(name = "TeamConflictKind")
  public enum Kind {
    /** Somebody cannot be asked. */
    NOT_ASKABLE,
    /** Somebody is away on some of the days. */
    ABSENT,
    /** Somebody has other visits on some of the days. */
    BUSY,
    /** There is no half day on which all are free. */
    NO_COMMON_TIME,
    /** Somebody comes from far. */
    FAR,
    /** Two members live far from each other. */
    FAR_APART
  }
}
