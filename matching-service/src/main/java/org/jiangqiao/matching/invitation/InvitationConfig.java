package org.jiangqiao.matching.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.jiangqiao.matching.servicelevel.Urgency;

/** How craftsmen are asked. */
@ConfigMapping(prefix = "jiangqiao.invitations")
interface InvitationConfig {

  /** Of one craftsman, in all cases: more than these nobody reads. */
  @WithDefault("3")
  int maxOpen();

  Validity validity();

  Parallel parallel();

  /** How long somebody may think it over; silence moves the case on to the next. */
  interface Validity {
    @WithDefault("PT24H")
    Duration normal();

    @WithDefault("PT4H")
    Duration urgent();

    @WithDefault("PT1H")
    Duration emergency();

    default Duration of(Urgency urgency) {
      return switch (urgency) {
        case NORMAL -> normal();
        case URGENT -> urgent();
        case EMERGENCY -> emergency();
      };
    }
  }

  /** How many are asked at once. */
  interface Parallel {
    @WithDefault("1")
    int normal();

    @WithDefault("2")
    int urgent();

    @WithDefault("3")
    int emergency();

    default int of(Urgency urgency) {
      return switch (urgency) {
        case NORMAL -> normal();
        case URGENT -> urgent();
        case EMERGENCY -> emergency();
      };
    }
  }
}
