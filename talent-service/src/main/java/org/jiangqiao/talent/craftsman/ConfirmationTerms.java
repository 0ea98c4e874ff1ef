package org.jiangqiao.talent.craftsman;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How often somebody has to say that a profile is still right. */
@ConfigMapping(prefix = "jiangqiao.talent.confirmation")
public interface ConfirmationTerms {

  @WithDefault("P365D")
  Duration every();

  /** So long before it is due its owner is reminded, and it stands in the officers' list. */
  @WithDefault("P30D")
  Duration reminder();

  /** So long after it was due nothing happens yet. */
  @WithDefault("P30D")
  Duration grace();

  /** Confirmed before this: on the list. */
  default Instant dueBefore(Instant now) {
    return now.minus(every()).plus(reminder());
  }

  /** Confirmed before this: out of sight until confirmed. */
  default Instant lapsedBefore(Instant now) {
    return now.minus(every()).minus(grace());
  }

  default LocalDate dueOn(Instant confirmed) {
    return EventData.day(confirmed.plus(every()));
  }
}
