package org.jiangqiao.bench.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jiangqiao.matching.weekplan.VisitTask;
import org.junit.jupiter.api.Test;

class PlanningBenchTest {

  @Test
  void aTinyWeekIsPlannedBothWaysAndCompared() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    PlanningBench.Result result =
        new PlanningBench(new PrintStream(printed, true, StandardCharsets.UTF_8))
            .run(Arguments.of("--visits", "12", "--craftsmen", "12", "--seconds", "1"));

    String table = printed.toString(StandardCharsets.UTF_8);
    assertEquals(0, result.firstFit().hardScore(), table);
    assertEquals(0, result.last().hardScore(), table);
    assertTrue(result.last().compareTo(result.firstFit()) >= 0, table);
    assertTrue(table.contains("first fit"), table);
  }

  @Test
  void theSameSeedIsTheSameWeek() {
    assertEquals(
        new MadeUpWeek(20, 10, 7)
            .unplanned().getTasks().stream().map(VisitTask::getPossible).toList(),
        new MadeUpWeek(20, 10, 7)
            .unplanned().getTasks().stream().map(VisitTask::getPossible).toList());
  }

  @Test
  void whatCannotBeMeasuredIsSaid() {
    assertThrows(Arguments.Unusable.class, () -> Arguments.of("--visits", "0"));
    assertThrows(Arguments.Unusable.class, () -> Arguments.of("--weeks", "1"));
  }
}
