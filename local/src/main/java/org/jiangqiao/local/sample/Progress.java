package org.jiangqiao.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is already loaded, and under which id: an interrupted loading goes on from here. */
final class Progress {
  private final Path file;
  private final Map<String, String> done = new HashMap<>();

  Progress(Path file) {
    this.file = file;
    try {
      if (Files.exists(file)) {
        Files.readAllLines(file).stream()
            .map(line -> line.split("\t", 2))
            .filter(pair -> pair.length == 2)
            .forEach(pair -> done.put(pair[0], pair[1]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does it unless it was done before; what it yielded then or now. */
  String once(String key, Supplier<String> work) {
    String known = done.get(key);
    if (known != null) {
      return known;
    }
    String result = work.get();
    note(key, result);
    return result;
  }

  void once(String key, Runnable work) {
    if (!done.containsKey(key)) {
      work.run();
      note(key, "done");
    }
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(done.get(key));
  }

  private void note(String key, String value) {
    done.put(key, value);
    try {
      Files.writeString(
          file,
          key + "\t" + value + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
