package org.jiangqiao.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestartsTest {
  private final Restarts restarts = new Restarts();
  private final Instant start = Instant.EPOCH;

  @Test
  void theFirstDeathIsAnsweredAtOnceAndTheNextMoreAndMoreSlowly() {
    assertEquals(Optional.of(Duration.ZERO), diesAfter(Duration.ofSeconds(2)));
    assertEquals(Optional.of(Duration.ofMillis(500)), diesAfter(Duration.ofSeconds(2)));
    assertEquals(Optional.of(Duration.ofSeconds(1)), diesAfter(Duration.ofSeconds(2)));
    assertEquals(Optional.of(Duration.ofSeconds(2)), diesAfter(Duration.ofSeconds(2)));
  }

  @Test
  void theFifthQuickDeathIsTheLast() {
    for (int death = 1; death < 5; death++) {
      diesAfter(Duration.ofSeconds(2));
    }

    assertEquals(Optional.empty(), diesAfter(Duration.ofSeconds(2)));
  }

  @Test
  void aDeathAfterALongLifeForgivesTheEarlierOnes() {
    for (int death = 1; death < 5; death++) {
      diesAfter(Duration.ofSeconds(2));
    }

    assertEquals(Optional.of(Duration.ZERO), diesAfter(Duration.ofHours(1)));
    assertEquals(Optional.of(Duration.ofMillis(500)), diesAfter(Duration.ofSeconds(2)));
  }

  private Optional<Duration> diesAfter(Duration life) {
    return restarts.afterDeath(start, start.plus(life));
  }
}
