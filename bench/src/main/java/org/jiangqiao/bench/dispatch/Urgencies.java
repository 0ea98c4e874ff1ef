package org.jiangqiao.bench.dispatch;

import java.time.Duration;

/** How the urgencies are asked, as matching is configured unless told otherwise. */
enum Urgencies {
  NORMAL(Duration.ofHours(24), 1, Duration.ofHours(72)),
  URGENT(Duration.ofHours(4), 2, Duration.ofHours(24)),
  EMERGENCY(Duration.ofHours(1), 3, Duration.ofHours(4));

  private final Duration validity;
  private final int parallel;
  private final Duration patience;

  Urgencies(Duration validity, int parallel, Duration patience) {
    this.validity = validity;
    this.parallel = parallel;
    this.patience = patience;
  }

  Duration validity() {
    return validity;
  }

  int parallel() {
    return parallel;
  }

  /** Later than this is late, whoever invited. */
  Duration patience() {
    return patience;
  }
}
