package org.jiangqiao.bench.dispatch;

import java.util.Iterator;
import java.util.List;

/**
 * What was asked for.
 *
 * @param accept percent of invitations that are accepted by somebody who has time
 * @param decline percent that are declined; the rest stays silent
 */
record Arguments(
    int requests, int craftsmen, int days, int restarts, int accept, int decline, long seed) {

  private static final String USAGE =
      "Usage: bench/dispatch [--requests N] [--craftsmen N] [--days N] [--restarts N]"
          + " [--accept PERCENT] [--decline PERCENT] [--seed N]";

  /** What was asked for cannot be played; the message says why. */
  static final class Unusable extends Exception {
    Unusable(String message) {
      super(message);
    }
  }

  static Arguments of(String... arguments) throws Unusable {
    int requests = 2000;
    int craftsmen = 800;
    int days = 30;
    int restarts = 3;
    int accept = 45;
    int decline = 25;
    int seed = 1;
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      switch (rest.next()) {
        case "--requests" -> requests = number(rest);
        case "--craftsmen" -> craftsmen = number(rest);
        case "--days" -> days = number(rest);
        case "--restarts" -> restarts = number(rest);
        case "--accept" -> accept = number(rest);
        case "--decline" -> decline = number(rest);
        case "--seed" -> seed = number(rest);
        default -> throw new Unusable(USAGE);
      }
    }
    if (accept + decline > 100 || requests == 0 || craftsmen == 0 || days == 0) {
      throw new Unusable(USAGE);
    }
    return new Arguments(requests, craftsmen, days, restarts, accept, decline, seed);
  }

  private static int number(Iterator<String> rest) throws Unusable {
    String value = rest.hasNext() ? rest.next() : "";
    if (!value.matches("\\d{1,6}")) {
      throw new Unusable(USAGE);
    }
    return Integer.parseInt(value);
  }
}
