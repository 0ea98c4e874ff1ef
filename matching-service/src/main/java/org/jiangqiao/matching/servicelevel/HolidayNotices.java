package org.jiangqiao.matching.servicelevel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The State Council's notices: those shipped, and those that the operator has added since. */
final class HolidayNotices {

  private static final String SHIPPED = "/servicelevel/legal-holidays.txt";

  private HolidayNotices() {}

  static LegalHolidays shipped() {
    return LegalHolidays.fromNotices(shippedLines());
  }

  static LegalHolidays shippedAnd(Path added) {
    try {
      List<String> lines =
          Stream.concat(shippedLines().stream(), Files.readAllLines(added).stream()).toList();
      return LegalHolidays.fromNotices(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("The holiday notices cannot be read: " + added, e);
    }
  }

  private static List<String> shippedLines() {
    try (InputStream resource = HolidayNotices.class.getResourceAsStream(SHIPPED)) {
      if (resource == null) {
        throw new IllegalStateException("Not shipped: " + SHIPPED);
      }
      return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
