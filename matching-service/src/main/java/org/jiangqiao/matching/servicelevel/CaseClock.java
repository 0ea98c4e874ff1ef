package org.jiangqiao.matching.servicelevel;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One service-level clock of a case.
 *
 * @param escalatedTo the union (code prefix) that a breach has been escalated to
 * @param escalatedToName that union's name and level, for people
 */
@Schema(name = "Clock")
public record CaseClock(
    Measure measure,
    Instant startedAt,
    Instant dueAt,
    @Nullable Instant stoppedAt,
    boolean paused,
    ClockState state,
    @Nullable String escalatedTo,
    @Nullable String escalatedToName) {

  /** The same with a name for the union. */
  public CaseClock escalatedToName(String name) {
    return new CaseClock(measure, startedAt, dueAt, stoppedAt, paused, state, escalatedTo, name);
  }
}
