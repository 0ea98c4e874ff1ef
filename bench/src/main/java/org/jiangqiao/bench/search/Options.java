package org.jiangqiao.bench.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is measured.
 *
 * @param documents patents that are searched
 * @param queries of each mix
 * @param heapMegabytes of each server
 * @param sharedIndex whether plain Lucene searches the index that the service made, and nothing
 *     else is imported: at a size at which three indexes take a day and no disk holds them
 * @param texts directories with what documents are resampled from
 */
record Options(
    long documents, int queries, int heapMegabytes, boolean sharedIndex, List<Path> texts) {

  static final String USAGE =
      "Usage: bench/search --documents N [--queries N] [--heap MEGABYTES] [--shared-index] DIR...";

  private static final int QUERIES = 400;
  private static final int HEAP_MEGABYTES = 2048;

  /** Fails with {@link IllegalArgumentException} where it cannot be understood. */
  static Options of(String... arguments) {
    long documents = 0;
    int queries = QUERIES;
    int heap = HEAP_MEGABYTES;
    boolean sharedIndex = false;
    List<Path> texts = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--documents" -> documents = Long.parseLong(value(arguments, ++i));
        case "--queries" -> queries = Integer.parseInt(value(arguments, ++i));
        case "--heap" -> heap = Integer.parseInt(value(arguments, ++i));
        case "--shared-index" -> sharedIndex = true;
        default -> texts.add(Path.of(directory(arguments[i])));
      }
    }
    if (documents < 1 || queries < 1 || heap < 1 || texts.isEmpty()) {
      throw new IllegalArgumentException("Numbers from 1 on and a directory are needed");
    }
    return new Options(documents, queries, heap, sharedIndex, List.copyOf(texts));
  }

  private static String value(String[] arguments, int at) {
    if (at == arguments.length) {
      throw new IllegalArgumentException(arguments[at - 1] + " needs a number");
    }
    return arguments[at];
  }

  private static String directory(String argument) {
    if (argument.startsWith("-")) {
      throw new IllegalArgumentException("Unknown: " + argument);
    }
    return argument;
  }
}
