package org.jiangqiao.matching.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.jiangqiao.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFilterTest {

  /** Eight hours later in Shanghai: the first of December. */
  private static final Instant NOW = Instant.parse("2026-11-30T17:00:00Z");

  @ParameterizedTest(name = "{0} is {1}, broken down to {2} digits")
  @CsvSource({
    "CN, '', 2",
    "440000, 44, 4",
    "44, 44, 4",
    "440300, 4403, 6",
    "440306, 440306, 6",
    "110000, 11, 6"
  })
  void aRegionStandsForAllBelowIt(String region, String prefix, int childDigits) {
    FigureFilter filter = asked(region, null, null);

    assertEquals(prefix, filter.regionPrefix());
    assertEquals(childDigits, filter.childDigits());
  }

  @Test
  void monthsBeginAndEndInShanghai() {
    FigureFilter filter = asked(null, "2026-10", "2026-11");

    assertEquals(Instant.parse("2026-09-30T16:00:00Z"), filter.begin());
    assertEquals(Instant.parse("2026-11-30T16:00:00Z"), filter.end());
    assertEquals(List.of("2026-10", "2026-11"), filter.months().toList());
    assertEquals("2026-12", asked(null, null, null).until().toString());
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"2026-11, 2026-10", "2026-13, 2026-12", "yesterday, 2026-10", "1990-01, 2026-10"})
  void refusesWhatIsNoPeriod(String from, String to) {
    assertThrows(Problem.class, () -> asked(null, from, to));
  }

  private static FigureFilter asked(String region, String from, String to) {
    return FigureFilter.of(new FigureFilter.Asked(region, null, null, from, to), NOW);
  }
}
