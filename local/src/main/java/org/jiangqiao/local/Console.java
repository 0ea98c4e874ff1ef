package org.jiangqiao.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the person at the terminal reads: each line with the seconds since the start. */
final class Console {
  private final PrintStream out;
  private final Instant start;

  Console(PrintStream out, Instant start) {
    this.out = out;
    this.start = start;
  }

  synchronized void say(String sentence) {
    out.printf(Locale.ROOT, "%5.1f s  %s%n", elapsed().toMillis() / 1000.0, sentence);
  }

  synchronized void print(String block) {
    out.println(block);
  }

  Duration elapsed() {
    return Duration.between(start, Instant.now());
  }
}
