package org.jiangqiao.local;

import java.util.List;
import java.util.Set;

/** What was asked for on the command line. */
record Options(boolean fresh, boolean sample, boolean help) {
  private static final Set<String> KNOWN = Set.of("--fresh", "--no-sample", "--help", "-h");

  static Options of(String... arguments) {
    List<String> given = List.of(arguments);
    given.stream()
        .filter(argument -> !KNOWN.contains(argument))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new Failure(Messages.text("option.unknown", unknown));
            });
    return new Options(
        given.contains("--fresh"),
        !given.contains("--no-sample"),
        given.contains("--help") || given.contains("-h"));
  }
}
