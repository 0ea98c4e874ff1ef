package org.jiangqiao.bench.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of the services: the file of docs/adr/0008. */
final class MonthClock {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Path file;
  private final Instant beginning;
  private Duration offset = Duration.ZERO;

  /** The month begins with the calendar's next one, so that capacities of a month are whole. */
  MonthClock(Path file) throws IOException {
    this.file = file;
    this.beginning =
        LocalDate.ofInstant(Instant.now(), CHINA)
            .withDayOfMonth(1)
            .plusMonths(1)
            .atStartOfDay(CHINA)
            .toInstant();
    advanceTo(Duration.ZERO);
  }

  Path file() {
    return file;
  }

  Instant now() {
    return Instant.now().plus(offset);
  }

  Instant at(Duration sinceBeginning) {
    return beginning.plus(sinceBeginning);
  }

  Duration passed() {
    return Duration.between(beginning, now());
  }

  /** Never back: what is past stays past. */
  void advanceTo(Duration sinceBeginning) throws IOException {
    Duration needed = Duration.between(Instant.now(), at(sinceBeginning));
    if (needed.compareTo(offset) > 0) {
      offset = needed;
      // Renamed into its place, so that nobody reads half of it.
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, offset.toString());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  void advanceBy(Duration more) throws IOException {
    advanceTo(passed().plus(more));
  }
}
