package org.jiangqiao.achievements.corpusimport;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What makes an import stop that is not its own fault. */
@ApplicationScoped
class Interruptions {

  /** Before the scheduler waits for what runs, and before the index is closed. */
  private static final int EARLY = 100;

  private final Path data;
  private final ImportConfig config;
  private volatile boolean stopping;

  Interruptions(@ConfigProperty(name = "jiangqiao.data.dir") Path data, ImportConfig config) {
    this.data = data;
    this.config = config;
  }

  void stop(@Observes @Priority(EARLY) ShutdownEvent stopped) {
    stopping = true;
  }

  boolean stopping() {
    return stopping;
  }

  /** Fails when the import must not go on now. */
  void check(ImportOptions options) {
    if (stopping) {
      throw new InterruptedImport();
    }
    if (!options.dryRun()) {
      checkSpace();
    }
  }

  /** Before the disk is full, because then the database could not even store that it is. */
  private void checkSpace() {
    try {
      Files.createDirectories(data);
      long free = Files.getFileStore(data).getUsableSpace();
      if (free < config.freeSpace().asLongValue()) {
        throw new StoppedImport(ImportFailure.of("disk-full", free >> 20));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
