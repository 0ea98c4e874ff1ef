package org.jiangqiao.achievements.corpus;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Gives every change a time of its own, so that changes have an order without gaps or ties. */
final class ChangeClock {

  private final Clock clock;
  private Instant last = Instant.EPOCH;

  ChangeClock(Clock clock) {
    this.clock = clock;
  }

  synchronized Instant next() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    last = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    return last;
  }
}
