package org.jiangqiao.bench.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jiangqiao.bench.matching.Tally.Found;
import org.junit.jupiter.api.Test;

class MatchingBenchTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  @Test
  void aTinyPoolIsImportedFoundAndCompared() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    MatchingBench.Result result =
        new MatchingBench(HOME, new PrintStream(printed, true, StandardCharsets.UTF_8))
            .run(Arguments.of("--craftsmen", "40", "--requests", "4", "tiny/matching"));

    assertEquals(1, result.jiangqiao().first(), printed.toString(StandardCharsets.UTF_8));
    assertEquals(4, result.plain().asked());
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("pg_trgm"));
  }

  @Test
  void figuresAreThoseOfTheListsThatWereFound() {
    Tally tally = new Tally();
    tally.add(List.of(new Found("a", "1"), new Found("b", "2")), Set.of("1"), 1_000_000);
    tally.add(List.of(new Found("a", "2"), new Found("c", "1")), Set.of("1"), 3_000_000);

    assertEquals(0.5, tally.first());
    assertEquals(1, tally.anywhere());
    assertEquals(0.1, tally.share(), 1e-9);
    assertEquals(2.0 / 3, tally.gini(), 1e-9, "one of three is asked both times");
    assertEquals(3, tally.milliseconds(0.95));
  }

  @Test
  void whatCannotBeUsedIsSaid() {
    assertThrows(Requests.Unusable.class, () -> Arguments.of("--craftsmen", "0", "x"));
    Requests.Unusable missing =
        assertThrows(
            Requests.Unusable.class, () -> Requests.requests(Path.of("nowhere/q.jsonl"), 3));
    assertTrue(missing.getMessage().contains("no such file"), missing.getMessage());
  }
}
