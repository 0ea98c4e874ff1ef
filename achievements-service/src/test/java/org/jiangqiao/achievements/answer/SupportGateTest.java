package org.jiangqiao.achievements.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jiangqiao.achievements.SampleCorpus;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SupportGateTest {

  @Inject DataSource dataSource;
  @Inject Evidence evidence;
  @Inject Judge judge;

  @BeforeEach
  void aCorpus() {
    SampleCorpus.load(dataSource);
  }

  private record Case(AnswerOutcome expected, String question) {}

  @Test
  void questionsPassOrFailAsTheirMatterIsTreatedOrNot() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Case> cases = cases();
    for (Case asked : cases) {
      long start = System.nanoTime();
      Evidence.Found found = evidence.on(asked.question());
      Verdict verdict = judge.judge(asked.question());
      long ms = (System.nanoTime() - start) / 1_000_000;
      Support s = found.support();
      System.out.printf(
          "GATE\t%s\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%d\t%s\t%s%n",
          asked.expected(),
          s.similarity(),
          s.neighbourhood(),
          s.coverage(),
          s.known(),
          verdict.support(),
          ms,
          asked.question(),
          found.candidates().getFirst().document().content().title());
      AnswerOutcome outcome =
          verdict instanceof Verdict.Supported ? AnswerOutcome.ANSWERED : AnswerOutcome.REFUSED;
      if (outcome != asked.expected()) {
        wrong.add(asked + " " + s);
      }
    }
    assertTrue(wrong.size() <= cases.size() / 20, () -> String.join("\n", wrong));
  }

  private static List<Case> cases() throws IOException {
    try (InputStream table = SupportGateTest.class.getResourceAsStream("/answers/questions.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(fields -> new Case(AnswerOutcome.valueOf(fields[0]), fields[1]))
          .toList();
    }
  }
}
