package org.jiangqiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk that holds the state. */
record Disk(Path state) {
  /** PostgreSQL takes room for its log in pieces of 16 MB: with less than two nothing can go on. */
  private static final long FULL_MEGABYTES = 32;

  long freeMegabytes() {
    try {
      return Files.getFileStore(state).getUsableSpace() >> 20;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean full() {
    return Files.exists(state) && freeMegabytes() < FULL_MEGABYTES;
  }
}
