package org.jiangqiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Remembers which children run, so that a start after a kill -9 of the launcher ends what was left
 * behind, and nothing else: a process counts as ours only if its command line names our state
 * directory.
 */
final class PidFiles {
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Path directory;
  private final Path mark;

  PidFiles(Path directory, Path mark) {
    this.directory = directory;
    this.mark = mark;
  }

  void write(String name, long pid) {
    try {
      Files.createDirectories(directory);
      Files.writeString(file(name), String.valueOf(pid));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends what an earlier launcher left; the names of what was found. */
  List<String> endLeftovers() {
    List<Leftover> leftovers = leftovers();
    leftovers.forEach(leftover -> leftover.process().destroy());
    leftovers.forEach(leftover -> await(leftover.process()));
    leftovers.forEach(leftover -> remove(leftover.name()));
    return leftovers.stream().map(Leftover::name).toList();
  }

  private record Leftover(String name, ProcessHandle process) {}

  private List<Leftover> leftovers() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.flatMap(file -> leftover(file).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Leftover> leftover(Path file) {
    try {
      String name = file.getFileName().toString().replaceFirst("\\.pid$", "");
      return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
          .filter(this::ours)
          .map(process -> new Leftover(name, process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException tornWrite) {
      return Optional.empty();
    }
  }

  private boolean ours(ProcessHandle process) {
    return ProcessTree.commandLine(process).contains(mark.toString());
  }

  private static void await(ProcessHandle process) {
    try {
      process.onExit().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (java.util.concurrent.TimeoutException stubborn) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Path file(String name) {
    return directory.resolve(name + ".pid");
  }
}
