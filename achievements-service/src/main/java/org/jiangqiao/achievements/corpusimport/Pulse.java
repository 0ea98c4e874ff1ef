package org.jiangqiao.achievements.corpusimport;

/**
 * Tells when to look up from the work: how stale what people watch, and how late a stop, may be.
 */
final class Pulse {

  private static final long NANOS = 1_000_000_000;

  private long last = System.nanoTime();

  boolean due() {
    long now = System.nanoTime();
    if (now - last < NANOS) {
      return false;
    }
    last = now;
    return true;
  }
}
