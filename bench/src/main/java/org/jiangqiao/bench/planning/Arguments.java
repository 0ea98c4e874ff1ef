package org.jiangqiao.bench.planning;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/** What was asked for. */
record Arguments(int visits, int craftsmen, Duration time, long seed) {

  private static final String USAGE =
      "Usage: bench/planning [--visits N] [--craftsmen N] [--seconds N] [--seed N]";

  /** What was asked for cannot be measured; the message says why. */
  static final class Unusable extends Exception {
    Unusable(String message) {
      super(message);
    }
  }

  static Arguments of(String... arguments) throws Unusable {
    int visits = 200;
    int craftsmen = 80;
    int seconds = 60;
    int seed = 1;
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      switch (rest.next()) {
        case "--visits" -> visits = number(rest);
        case "--craftsmen" -> craftsmen = number(rest);
        case "--seconds" -> seconds = number(rest);
        case "--seed" -> seed = number(rest);
        default -> throw new Unusable(USAGE);
      }
    }
    return new Arguments(visits, craftsmen, Duration.ofSeconds(seconds), seed);
  }

  private static int number(Iterator<String> rest) throws Unusable {
    String value = rest.hasNext() ? rest.next() : "";
    if (!value.matches("[1-9]\\d{0,4}")) {
      throw new Unusable(USAGE);
    }
    return Integer.parseInt(value);
  }
}
