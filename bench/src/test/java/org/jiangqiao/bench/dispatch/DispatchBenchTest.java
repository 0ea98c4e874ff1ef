package org.jiangqiao.bench.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DispatchBenchTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  @Test
  void aFewRequestsSurviveAKilledServiceAndNothingIsLostOrDoubled() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    DispatchBench.Result result =
        new DispatchBench(HOME, new PrintStream(printed, true, StandardCharsets.UTF_8))
            .run(
                Arguments.of(
                    "--requests", "6", "--craftsmen", "24", "--days", "1", "--restarts", "1"));

    String table = printed.toString(StandardCharsets.UTF_8);
    assertTrue(result.clean(), table);
    assertEquals(6, result.jiangqiao().requests(), table);
    assertEquals(6, result.best().requests(), table);
  }

  @Test
  void theMostWantedAreAskedLessInTurn() throws Exception {
    Arguments arguments = Arguments.of("--requests", "40", "--craftsmen", "12", "--decline", "55");
    List<Request> requests = Request.month(arguments);
    List<String> people = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    Map<String, List<String>> candidates =
        requests.stream()
            .map(Request::text)
            .distinct()
            .collect(Collectors.toMap(text -> text, text -> people));
    Behaviour behaviour = Behaviour.of(arguments);

    Tally best =
        PlainPolicy.play(PlainPolicy.ALWAYS_THE_BEST, behaviour, requests, candidates, arguments);
    Tally inTurn =
        PlainPolicy.play(PlainPolicy.ROUND_ROBIN, behaviour, requests, candidates, arguments);

    assertTrue(best.gini() > inTurn.gini(), best.row("best") + "\n" + inTurn.row("turn"));
  }

  @Test
  void whatCannotBePlayedIsSaid() {
    assertThrows(Arguments.Unusable.class, () -> Arguments.of("--accept", "70", "--decline", "40"));
    assertThrows(Arguments.Unusable.class, () -> Arguments.of("--requests"));
  }
}
