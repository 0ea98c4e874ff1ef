package org.jiangqiao.platform.job;

/**
 * Tells when to look up from the work: how stale what people watch, and how late a stop, may be.
 */
public final class Pulse {

  private static final long NANOS = 1_000_000_000;

  private long last = System.nanoTime();

  public boolean due() {
    long now = System.nanoTime();
    if (now - last < NANOS) {
      return false;
    }
    last = now;
    return true;
  }
}
