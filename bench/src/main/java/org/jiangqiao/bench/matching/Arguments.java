package org.jiangqiao.bench.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param occupations the directory of occupations, {@code occupation-profiles.jsonl}
 * @param requestsFile {@code queries.jsonl}, with {@code qrels.tsv} beside it
 */
record Arguments(int craftsmen, int requests, Path occupations, Path requestsFile) {

  private static final String USAGE =
      "Usage: bench/matching --craftsmen N --requests M [--requests-file FILE] DIR";

  static Arguments of(String... arguments) throws Requests.Unusable {
    int craftsmen = 0;
    int requests = 0;
    Optional<Path> directory = Optional.empty();
    Optional<Path> file = Optional.empty();
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      switch (argument) {
        case "--craftsmen" -> craftsmen = number(rest);
        case "--requests" -> requests = number(rest);
        case "--requests-file" -> file = Optional.of(Path.of(value(rest)));
        default -> directory = Optional.of(Path.of(plain(argument)));
      }
    }
    if (craftsmen == 0 || requests == 0 || directory.isEmpty()) {
      throw new Requests.Unusable(USAGE);
    }
    Path data = directory.get();
    return new Arguments(
        craftsmen,
        requests,
        found(data, "reference/occupation-profiles.jsonl"),
        file.orElseGet(() -> found(data, "eval/task-occupation/queries.jsonl")));
  }

  /** The data's own folders, or all files in one. */
  private static Path found(Path directory, String file) {
    Path nested = directory.resolve(file);
    return Files.exists(nested) ? nested : directory.resolve(Path.of(file).getFileName());
  }

  private static int number(Iterator<String> rest) throws Requests.Unusable {
    String value = value(rest);
    if (!value.matches("[1-9]\\d{0,6}")) {
      throw new Requests.Unusable(USAGE);
    }
    return Integer.parseInt(value);
  }

  private static String value(Iterator<String> rest) throws Requests.Unusable {
    if (!rest.hasNext()) {
      throw new Requests.Unusable(USAGE);
    }
    return rest.next();
  }

  private static String plain(String argument) throws Requests.Unusable {
    if (argument.startsWith("-")) {
      throw new Requests.Unusable(USAGE);
    }
    return argument;
  }
}
