package org.jiangqiao.achievements.corpus;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Searches come before mass writing. A writer waits for a pause between searches before each batch,
 * but never for long, so that an import ends on the busiest day too.
 */
final class RightOfWay {

  /** About what a batch takes: under a stream of searches an import gets half of its time. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(100);

  /** People who page or narrow a search come back sooner than a batch is written. */
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Duration longestWait;
  private final Duration pause;
  private int searching;
  private long lastEnded;

  RightOfWay() {
    this(LONGEST_WAIT, PAUSE);
  }

  RightOfWay(Duration longestWait, Duration pause) {
    this.longestWait = longestWait;
    this.pause = pause;
    this.lastEnded = System.nanoTime() - pause.toNanos();
  }

  <R> R search(Supplier<R> search) {
    enter();
    try {
      return search.get();
    } finally {
      leave();
    }
  }

  private synchronized void enter() {
    searching++;
  }

  private synchronized void leave() {
    searching--;
    lastEnded = System.nanoTime();
    notifyAll();
  }

  /** Returns in the next pause, or when it has waited long enough; at once when interrupted. */
  synchronized void giveWay() {
    long end = System.nanoTime() + longestWait.toNanos();
    try {
      for (long wait = untilPause(); wait > 0; wait = untilPause()) {
        long left = end - System.nanoTime();
        if (left <= 0) {
          return;
        }
        wait(Math.max(1, Duration.ofNanos(Math.min(wait, left)).toMillis()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long untilPause() {
    return searching > 0 ? Long.MAX_VALUE : lastEnded + pause.toNanos() - System.nanoTime();
  }
}
