package org.jiangqiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The JVM's ahead-of-time cache of a service (JEP 483, 514): recorded in the first run after a
 * build, used by the runs that follow, which need less than half the time to start. A build product
 * that may always be missing.
 */
final class StartupCache {
  private final Path cache;
  private final Path complete;
  private final Path jar;

  StartupCache(Path directory, Service service, Path jar) {
    this.cache = directory.resolve(service.module() + ".aot");
    this.complete = directory.resolve(service.module() + ".complete");
    this.jar = jar;
  }

  /** To use the cache, or to record it if there is none for this build. */
  List<String> options() {
    return isUsable() ? List.of("-XX:AOTCache=" + cache) : List.of("-XX:AOTCacheOutput=" + cache);
  }

  /** Ends the recording in the running process, which then writes the cache. */
  void finish(long pid) {
    if (isUsable()) {
      return;
    }
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    int exit = Native.run(List.of(jcmd.toString(), String.valueOf(pid), "AOT.end_recording"));
    if (exit == 0 && Files.exists(cache)) {
      try {
        Files.writeString(complete, stamp());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A cache that was cut off, or is of another build, does not count. */
  private boolean isUsable() {
    try {
      Files.createDirectories(cache.resolveSibling("."));
      return Files.exists(cache)
          && Files.exists(complete)
          && Files.readString(complete).equals(stamp());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String stamp() throws IOException {
    return Files.getLastModifiedTime(jar) + " " + System.getProperty("java.vm.version");
  }
}
