package org.jiangqiao.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the clock that is injected everywhere. */
class ServiceClock {

  @Produces
  @Singleton
  Clock clock(@ConfigProperty(name = "jiangqiao.clock.offset.file") Optional<Path> offsetFile) {
    return offsetFile
        .<Clock>map(file -> new OffsetClock(Clock.systemUTC(), file))
        .orElseGet(Clock::systemUTC);
  }
}
