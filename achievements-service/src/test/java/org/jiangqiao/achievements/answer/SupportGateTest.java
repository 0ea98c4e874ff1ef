package org.jiangqiao.achievements.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jiangqiao.achievements.SampleCorpus;
import org.jiangqiao.platform.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The table that the gate was calibrated on: paraphrases, other worlds and near misses, in a
 * sentence, in a few characters, and at length.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SupportGateTest {

  private static final String OF_THE_README = "数控车床加工细长轴时出现锥度和振纹，尺寸超差";
  private static final Logger LOG = Logger.getLogger(SupportGateTest.class);

  @Inject DataSource dataSource;
  @Inject Judge judge;

  @BeforeEach
  void aCorpus() {
    SampleCorpus.load(dataSource);
  }

  private record Asked(AnswerOutcome expected, String question, Verdict verdict) {

    boolean right() {
      return verdict instanceof Verdict.Supported == (expected == AnswerOutcome.ANSWERED);
    }
  }

  @Test
  void questionsPassOrFailAsTheirMatterIsTreatedOrNot() throws IOException {
    List<Asked> table = table();

    List<Asked> wrong = table.stream().filter(asked -> !asked.right()).toList();

    LOG.infof("%d of %d right; wrong: %s", table.size() - wrong.size(), table.size(), wrong);
    long unsupported =
        wrong.stream().filter(asked -> asked.expected() == AnswerOutcome.REFUSED).count();
    assertTrue(wrong.size() <= table.size() * 4 / 100, wrong::toString);
    assertEquals(0, unsupported, wrong::toString);
  }

  /** What is asked with words that every lathe has is answered from what is about the matter. */
  @Test
  void theDocumentsAboutTheMatterAreCited() throws IOException {
    List<String> missing = new ArrayList<>();
    int expected = 0;
    for (String[] fields : rows("/answers/two-symptoms.tsv")) {
      List<String> cited = cited(judge.judge(fields[0]));
      List<String> titles = Stream.of(fields).skip(1).filter(title -> !title.isEmpty()).toList();
      expected += titles.size();
      titles.stream()
          .filter(title -> !cited.contains(title))
          .forEach(title -> missing.add(fields[0] + ": " + title + " not in " + cited));
    }

    LOG.infof("%d of %d cited; missing: %s", expected - missing.size(), expected, missing);
    assertTrue(missing.size() <= expected / 8, missing::toString);
    assertTrue(missing.stream().noneMatch(row -> row.startsWith(OF_THE_README)), missing::toString);
  }

  private static List<String> cited(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Refused refused -> List.of();
      case Verdict.Supported supported ->
          supported.statements().stream()
              .flatMap(statement -> statement.citations().stream())
              .map(Citation::documentTitle)
              .distinct()
              .toList();
    };
  }

  private List<Asked> table() throws IOException {
    return rows("/answers/questions.tsv").stream()
        .map(fields -> ask(AnswerOutcome.valueOf(fields[0]), fields[1]))
        .toList();
  }

  private static List<String[]> rows(String resource) throws IOException {
    try (InputStream table = SupportGateTest.class.getResourceAsStream(resource)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  private Asked ask(AnswerOutcome expected, String question) {
    return new Asked(expected, question, judge.judge(question));
  }
}
