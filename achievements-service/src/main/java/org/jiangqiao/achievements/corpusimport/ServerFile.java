package org.jiangqiao.achievements.corpusimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A file in the import directory; the name is its path below it. */
public record ServerFile(String name, long size, Instant modifiedAt) {

  /** No finer than the database keeps it. */
  static Instant modifiedAt(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
  }
}
