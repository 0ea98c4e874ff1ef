package org.jiangqiao.achievements.corpus;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RightOfWayTest {

  private static final Duration ENDLESS = Duration.ofDays(1);

  @Test
  void aWriterWaitsForTheSearchThatIsUnderWay() throws InterruptedException {
    RightOfWay way = new RightOfWay(ENDLESS, Duration.ZERO);
    CountDownLatch over = new CountDownLatch(1);
    Thread search = Thread.ofPlatform().start(() -> way.search(() -> awaited(over)));
    await().until(() -> search.getState() == Thread.State.WAITING);
    Thread writer = Thread.ofPlatform().start(way::giveWay);
    await().until(() -> writer.getState() == Thread.State.TIMED_WAITING);

    over.countDown();

    writer.join();
    search.join();
  }

  @Test
  void aWriterWaitsForThePauseBehindASearch() throws InterruptedException {
    RightOfWay way = new RightOfWay(ENDLESS, ENDLESS);
    assertEquals("found", way.search(() -> "found"));
    Thread writer = Thread.ofPlatform().start(way::giveWay);
    await().until(() -> writer.getState() == Thread.State.TIMED_WAITING);

    writer.interrupt();

    writer.join();
  }

  @Test
  void aWriterGoesOnAlthoughSearchesNeverEnd() {
    RightOfWay way = new RightOfWay(Duration.ofMillis(1), ENDLESS);
    assertTrue(
        way.search(
            () -> {
              way.giveWay();
              return true;
            }));
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
