package org.jiangqiao.bench.search;

import java.util.Arrays;

/** How long searches took. */
final class Times {

  private long[] nanos = new long[64];
  private int count;

  void add(long took) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = took;
  }

  int count() {
    return count;
  }

  double millis(double quantile) {
    if (count == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1, Math.floor(quantile * count))] / 1e6;
  }

  /** Searches a second of one client that waits for each. */
  double perSecond() {
    return count / (Arrays.stream(nanos, 0, count).sum() / 1e9);
  }
}
