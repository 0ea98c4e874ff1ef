package org.jiangqiao.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffsetClockTest {

  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  @TempDir Path folder;

  @Test
  void theOffsetIsReadAgainWhenTheFileHasChanged() throws IOException {
    Path file = folder.resolve("offset");
    Clock clock = new OffsetClock(Clock.fixed(NOW, ZoneOffset.UTC), file);
    assertEquals(NOW, clock.instant());

    write(file, "PT48H\n", 1);
    assertEquals(Instant.parse("2026-11-22T08:00:00Z"), clock.instant());

    write(file, "P30D", 2);
    assertEquals(Instant.parse("2026-12-20T08:00:00Z"), clock.instant());

    write(file, "", 3);
    assertEquals(NOW, clock.instant());
  }

  private static void write(Path file, String offset, int second) throws IOException {
    Files.writeString(file, offset);
    Files.setLastModifiedTime(file, FileTime.from(NOW.plusSeconds(second)));
  }
}
