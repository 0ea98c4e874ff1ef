package org.jiangqiao.matching.servicelevel;

import java.time.Duration;
import java.time.Instant;

/** Time as a service level counts it. */
interface ServiceTime {

  /** The wall clock: an emergency does not wait for Monday. */
  ServiceTime AROUND_THE_CLOCK =
      new ServiceTime() {
        @Override
        public Instant plus(Instant start, Duration counted) {
          return start.plus(counted);
        }

        @Override
        public Duration between(Instant start, Instant end) {
          return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
        }
      };

  /** When {@code counted} will have passed, beginning at {@code start}. */
  Instant plus(Instant start, Duration counted);

  /** How much of the time from {@code start} to {@code end} counts; never negative. */
  Duration between(Instant start, Instant end);
}
