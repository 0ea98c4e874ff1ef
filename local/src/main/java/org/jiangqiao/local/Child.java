package org.jiangqiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** One running process of a program. */
final class Child {
  private static final Duration GRACE = Duration.ofSeconds(10);

  /**
   * The kernel sends the parent-death signal when the thread that forked ends, so that thread must
   * live as long as the launcher.
   */
  private static final ExecutorService FORKING_THREAD =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("fork").factory());

  private final Program program;
  private final Process process;
  private final Instant started = Instant.now();

  private Child(Program program, Process process) {
    this.program = program;
    this.process = process;
  }

  static Child start(Program program) {
    try {
      Files.createDirectories(java.util.Objects.requireNonNull(program.log().getParent()));
      ProcessBuilder builder = new ProcessBuilder(Native.detached(program));
      builder.environment().clear();
      builder.environment().putAll(program.environment());
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()));
      return new Child(program, FORKING_THREAD.submit(builder::start).get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExecutionException e) {
      throw new Failure(
          Messages.text("child.not-started", program.name(), String.valueOf(e.getCause())), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Program program() {
    return program;
  }

  Process process() {
    return process;
  }

  Instant started() {
    return started;
  }

  void askToStop() {
    if (process.isAlive()) {
      ProcessTree.signal(process.toHandle(), program.stopSignal());
    }
  }

  /** Waits for it to stop and, when it does not, makes it. */
  void awaitStop() {
    try {
      if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly().waitFor();
        below.forEach(ProcessHandle::destroyForcibly);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  List<String> lastLines(int count) {
    try {
      List<String> lines = Files.readAllLines(program.log());
      return lines.subList(Math.max(0, lines.size() - count), lines.size()).stream()
          .map(line -> line.substring(0, Math.min(line.length(), 300)))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
