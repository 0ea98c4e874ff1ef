package org.jiangqiao.local;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Small tools of the operating system, used where they are there. */
final class Native {
  static final Charset CHARSET = Charset.forName(System.getProperty("native.encoding", "UTF-8"));

  private static final Optional<String> DIES_WITH_PARENT =
      find("setpriv")
          .map(Path::toString)
          .filter(setpriv -> run(List.of(setpriv, "--pdeathsig", "TERM", "true")) == 0);

  private Native() {}

  static Optional<Path> find(String tool) {
    return Stream.concat(
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":")),
            Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin"))
        .filter(directory -> !directory.isEmpty())
        .map(directory -> Path.of(directory, tool))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Runs a short command to its end; its exit code, or -1 if it could not be run. */
  static int run(List<String> command) {
    try {
      return new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException notThere) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /**
   * Puts a command in a session of its own, so that Ctrl-C in the terminal reaches the launcher
   * alone and the order of stopping stays ours, and asks the kernel to end it when the launcher is
   * killed. Both are Linux's; elsewhere the next start cleans up by pid files.
   */
  static List<String> detached(Program program) {
    List<String> prefix = new ArrayList<>();
    find("setsid").ifPresent(setsid -> prefix.add(setsid.toString()));
    prefix.addAll(program.identity().prefix());
    DIES_WITH_PARENT.ifPresent(
        setpriv -> prefix.addAll(List.of(setpriv, "--pdeathsig", program.stopSignal())));
    return Stream.concat(prefix.stream(), program.command().stream()).toList();
  }
}
