package org.jiangqiao.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the operating system knows about processes, beyond {@link ProcessHandle}. */
final class ProcessTree {
  private ProcessTree() {}

  /** Resident memory of this process and all below it, in bytes; shared pages counted once. */
  static long residentBytes() {
    ProcessHandle self = ProcessHandle.current();
    return Stream.concat(Stream.of(self), self.descendants())
        .mapToLong(process -> residentBytes(process.pid()))
        .sum();
  }

  static long residentBytes(long pid) {
    try {
      return 1024 * kilobytes(Path.of("/proc", String.valueOf(pid), "smaps_rollup"), "Pss:");
    } catch (IOException notOursToRead) {
      return residentByStatus(pid);
    }
  }

  private static long residentByStatus(long pid) {
    try {
      return 1024 * kilobytes(Path.of("/proc", String.valueOf(pid), "status"), "VmRSS:");
    } catch (IOException noProc) {
      return 1024 * residentByPs(pid);
    }
  }

  private static long kilobytes(Path file, String field) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(field))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  private static long residentByPs(long pid) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
      String output = new String(ps.getInputStream().readAllBytes(), Native.CHARSET).strip();
      return output.isEmpty() ? 0 : Long.parseLong(output);
    } catch (IOException gone) {
      return 0;
    }
  }

  /** The whole command line; the JDK's own view ends at one page. */
  static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(
              Path.of("/proc", String.valueOf(process.pid()), "cmdline"), Native.CHARSET)
          .replace('\0', ' ');
    } catch (IOException noProc) {
      return process.info().commandLine().orElse("");
    }
  }

  static void signal(ProcessHandle process, String signal) {
    Native.run(List.of("kill", "-" + signal, String.valueOf(process.pid())));
  }
}
