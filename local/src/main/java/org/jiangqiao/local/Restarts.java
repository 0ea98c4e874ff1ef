package org.jiangqiao.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides whether a child that died is started again: at once the first time, then with a pause
 * that doubles, and not at all after five deaths that each came soon after the start.
 */
final class Restarts {
  private static final int LIMIT = 5;
  private static final Duration QUICK = Duration.ofMinutes(1);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

  private int quickDeaths;

  /** The pause before the next start, or nothing if there shall be none. */
  Optional<Duration> afterDeath(Instant started, Instant died) {
    quickDeaths = Duration.between(started, died).compareTo(QUICK) < 0 ? quickDeaths + 1 : 1;
    if (quickDeaths >= LIMIT) {
      return Optional.empty();
    }
    return Optional.of(
        quickDeaths == 1 ? Duration.ZERO : FIRST_PAUSE.multipliedBy(1L << (quickDeaths - 2)));
  }
}
