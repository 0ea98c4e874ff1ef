package org.jiangqiao.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
  @TempDir Path state;
  private PidFiles pidFiles;
  private Supervisor supervisor;

  @BeforeEach
  void setUp() {
    pidFiles = new PidFiles(state.resolve("run"), state);
    supervisor =
        new Supervisor(
            pidFiles, new Console(new PrintStream(OutputStream.nullOutputStream()), Instant.now()));
  }

  @AfterEach
  void tearDown() {
    supervisor.stopAll();
  }

  @Test
  void aChildThatDiesBeforeItIsReadyEndsTheStartWithItsLastWords() {
    Program broken = shell("echo 'no such database'; exit 3", () -> false);

    supervisor.start(broken);
    Failure failure = assertThrows(Failure.class, () -> supervisor.awaitReady(List.of(broken)));

    assertTrue(failure.getMessage().contains("3"));
    assertTrue(failure.getMessage().contains("no such database"));
  }

  @Test
  void aChildThatIsKilledIsStartedAgain() {
    supervisor.start(shell("exec sleep 600", () -> true));
    long first = pid();
    Thread watch = Thread.ofVirtual().start(() -> supervisor.watch(() -> {}));

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    await().atMost(Duration.ofSeconds(10)).until(() -> pid() != first && alive(pid()));
    assertTrue(watch.isAlive());
  }

  @Test
  void aChildThatKeepsDyingIsGivenUp() {
    supervisor.start(shell("exit 1", () -> false));

    Failure failure = assertThrows(Failure.class, () -> supervisor.watch(() -> {}));

    assertTrue(failure.getMessage().contains("worker"));
  }

  @Test
  void aCheckThatFailsEndsTheWatch() {
    supervisor.start(shell("exec sleep 600", () -> true));
    Failure full = new Failure("no space left");

    assertSame(
        full,
        assertThrows(
            Failure.class,
            () ->
                supervisor.watch(
                    () -> {
                      throw full;
                    })));
  }

  @Test
  void stoppingLeavesNothingBehind() {
    supervisor.start(shell("exec sleep 600", () -> true));
    long pid = pid();

    supervisor.stopAll();

    assertFalse(alive(pid));
    assertFalse(Files.exists(state.resolve("run/worker.pid")));
  }

  @Test
  void whatAnEarlierLauncherLeftIsEndedAndNothingElse() throws IOException {
    Process ours = follower(Files.createFile(state.resolve("ours")));
    Process another = follower(Path.of("/dev/null"));
    pidFiles.write("ours", ours.pid());
    pidFiles.write("reused", another.pid());

    List<String> ended = pidFiles.endLeftovers();

    assertTrue(ended.contains("ours"));
    assertFalse(ours.isAlive());
    assertTrue(another.isAlive());
    another.destroy();
  }

  private static Process follower(Path file) throws IOException {
    return new ProcessBuilder("tail", "-f", file.toString()).start();
  }

  private Program shell(String script, BooleanSupplier ready) {
    return new Program(
        "worker",
        0,
        List.of("/bin/sh", "-c", script),
        System.getenv(),
        state.resolve("worker.log"),
        Identity.OURS,
        "TERM",
        ready,
        Duration.ofSeconds(10));
  }

  private long pid() {
    try {
      String text = Files.readString(state.resolve("run/worker.pid")).strip();
      return text.isEmpty() ? -1 : Long.parseLong(text);
    } catch (IOException beingWritten) {
      return -1;
    }
  }

  private static boolean alive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
