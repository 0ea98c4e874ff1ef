package org.jiangqiao.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Adds the ISO 8601 duration in a file, so that a test of the whole system can let days pass. The
 * file is read again when it has changed.
 */
final class OffsetClock extends Clock {

  private record Reading(FileTime modified, Duration offset) {}

  private final Clock base;
  private final Path file;
  private volatile @Nullable Reading reading;

  OffsetClock(Clock base, Path file) {
    this.base = base;
    this.file = file;
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new OffsetClock(base.withZone(zone), file);
  }

  @Override
  public Instant instant() {
    return base.instant().plus(offset());
  }

  private Duration offset() {
    try {
      FileTime modified = Files.getLastModifiedTime(file);
      Reading last = reading;
      if (last == null || !last.modified().equals(modified)) {
        last = new Reading(modified, parse(Files.readString(file).strip()));
        reading = last;
      }
      return last.offset();
    } catch (NoSuchFileException notYetWritten) {
      return Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty while the writer is at it. */
  private static Duration parse(String text) {
    return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
  }
}
