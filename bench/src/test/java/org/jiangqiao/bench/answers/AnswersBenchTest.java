package org.jiangqiao.bench.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The benchmark itself works: on a set that was made up for it. */
class AnswersBenchTest {

  private static final Path TINY = Path.of("tiny", "answers");

  @Test
  void answersStandInTheStatementsAndVanishWithTheirDocuments() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    AnswersBench.Result result =
        AnswersBench.run(
            new AnswersBench.Order(TINY, null, false, 0),
            new RememberingEmbedder(),
            new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertEquals(10, result.answerable().questions());
    assertEquals(10, result.unanswerable().questions());
    assertTrue(result.answerable().shareAny() >= 0.9, printed::toString);
    assertTrue(result.answerable().shareRefused() <= 0.1, printed::toString);
    assertTrue(result.unanswerable().shareRefused() >= 0.9, printed::toString);
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("refused though answerable"));
  }
}
