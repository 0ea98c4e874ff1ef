package org.jiangqiao.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher as a process: what it says when it cannot go on, and what it leaves behind. */
class LauncherTest {
  @TempDir Path state;
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void setUp() throws IOException {
    environment.putAll(Surroundings.of(state));
    environment.put("JIANGQIAO_LANG", "en");
  }

  @ParameterizedTest
  @CsvSource({"zh, 已被占用", "en, is already in use"})
  void aPortInUseIsOneSentence(String language, String words) throws Exception {
    environment.put("JIANGQIAO_LANG", language);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      environment.put("JIANGQIAO_GATEWAY_PORT", String.valueOf(taken.getLocalPort()));

      End end = run(List.of());

      assertEquals(1, end.errors().size(), end.toString());
      assertTrue(end.errors().getFirst().contains(words), end.toString());
      assertFailedCleanly(end);
    }
  }

  /** A limit on the size of files stops a write half-way, as a full disk does, for root too. */
  @Test
  void aWriteThatFailsIsOneSentenceAndNothingHalfDoneIsTakenForDone() throws Exception {
    End end = run(List.of("sh", "-c", "ulimit -f 2048 && exec \"$@\"", "sh"));

    assertEquals(1, end.errors().size(), end.toString());
    assertTrue(end.errors().getFirst().startsWith("Cannot write to " + state), end.toString());
    assertTrue(Files.notExists(state.resolve("postgres/pgsql")));
    assertFailedCleanly(end);
  }

  @Test
  void aChildThatDiesAtTheStartEndsAllOfThem() throws Exception {
    // Less than they begin with: the JVM refuses.
    for (Service service : Service.values()) {
      environment.put("JIANGQIAO_" + service + "_HEAP_MB", "1");
    }

    End end = run(List.of());

    assertTrue(
        end.errors().getFirst().endsWith(" died while starting (exit code 1)."), end.toString());
    assertTrue(end.output().getLast().endsWith("All stopped"), end.toString());
    assertFailedCleanly(end);
  }

  private void assertFailedCleanly(End end) {
    assertEquals(1, end.code(), end.toString());
    List<String> left =
        ProcessHandle.allProcesses()
            .map(ProcessTree::commandLine)
            .filter(command -> command.contains(state.toString()))
            .toList();
    assertEquals(List.of(), left);
  }

  private record End(int code, List<String> output, List<String> errors) {}

  private End run(List<String> prefix) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Djiangqiao.home=" + Surroundings.HOME,
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName(),
            "--no-sample"));
    Path output = Files.createTempFile("launcher", ".out");
    Path errors = Files.createTempFile("launcher", ".err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
    int code = builder.start().waitFor();
    End end = new End(code, Files.readAllLines(output), Files.readAllLines(errors));
    Files.delete(output);
    Files.delete(errors);
    return end;
  }
}
