package org.jiangqiao.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Who wants which of this service's events. */
@ConfigMapping(prefix = "jiangqiao.events")
interface Subscribers {

  Map<String, Subscriber> subscribers();

  /** Doubles with each try: a restarted neighbour gets its events within its own start-up time. */
  @WithDefault("PT1S")
  Duration firstRetry();

  @WithDefault("PT1H")
  Duration longestRetry();

  /**
   * With the two above about nine hours, long enough for a night's outage to be seen and mended.
   */
  @WithDefault("20")
  int maxAttempts();

  @WithDefault("PT10S")
  Duration timeout();

  interface Subscriber {

    /** Base address; events go to {@code /internal/events} under it. */
    URI url();

    /** Event types; {@code *} is every type. */
    List<String> types();

    default boolean wants(String type) {
      return types().contains(type) || types().contains("*");
    }
  }

  default List<String> wanting(String type) {
    return subscribers().entrySet().stream()
        .filter(entry -> entry.getValue().wants(type))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  default Duration delayAfter(int attempts) {
    Duration delay = firstRetry().multipliedBy(1L << Math.min(attempts - 1, 30));
    return delay.compareTo(longestRetry()) > 0 ? longestRetry() : delay;
  }
}
