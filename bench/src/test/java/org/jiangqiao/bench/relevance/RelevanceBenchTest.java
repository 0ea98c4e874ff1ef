package org.jiangqiao.bench.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jiangqiao.achievements.corpus.CorpusQuery.Mode;
import org.jiangqiao.search.Embedder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelevanceBenchTest {

  private static final Path TINY = Path.of("tiny", "relevance");

  @TempDir Path directory;

  private void given(String file, String content) throws IOException {
    Files.writeString(directory.resolve(file), content);
  }

  @Test
  void theTinySetIsMeasuredInEachWay() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Map<Mode, Measures> measures =
        new RelevanceBench(new Embedder(), out).run(JudgedSet.read(TINY, 2));
    assertEquals(1, measures.get(Mode.HYBRID).successAtTen());
    assertTrue(
        measures.get(Mode.HYBRID).successAtOne() >= measures.get(Mode.LEXICAL).successAtOne());
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(lines.getLast().startsWith("hybrid"), lines.getLast());
  }

  @Test
  void onlyGradesThatWereAskedForCount() throws Exception {
    JudgedSet all = JudgedSet.read(TINY, 1);
    JudgedSet best = JudgedSet.read(TINY, 2);
    assertEquals(2, all.queries().getFirst().grades().size());
    assertEquals(1, best.queries().getFirst().grades().size());
  }

  @Test
  void successAndGainFollowTheRank() {
    Measures measures = new Measures();
    measures.add(List.of("a", "b"), Map.of("b", 1), 1);
    measures.add(List.of("a"), Map.of("a", 2), 1);
    assertEquals(.5, measures.successAtOne());
    assertEquals(1, measures.successAtTen());
    // nDCG: 1 / log2(3) and 1.
    assertTrue(measures.row("x").contains("0.8155"), measures.row("x"));
  }

  @Test
  void aSetThatCannotBeMeasuredSaysWhereAndWhy() throws Exception {
    given("corpus.jsonl", "{\"id\": \"1\", \"text\": \"液压缸\"}\n{\"id\": \"2\"");
    given("queries.jsonl", "{\"id\": \"q\", \"text\": \"油缸\"}\n");
    given("qrels.tsv", "q\t1\t1\n");
    assertTrue(unusable().endsWith("corpus.jsonl:2: not JSON"), unusable());
    given("corpus.jsonl", "{\"id\": \"1\", \"text\": \"液压缸\"}\n");
    given("qrels.tsv", "q\t7\t1\n");
    assertTrue(unusable().endsWith("qrels.tsv:1: no document 7"), unusable());
    Files.delete(directory.resolve("qrels.tsv"));
    assertTrue(unusable().endsWith("qrels.tsv: no such file"), unusable());
  }

  private String unusable() {
    return String.valueOf(
        assertThrows(JudgedSet.Unusable.class, () -> JudgedSet.read(directory, 1)).getMessage());
  }
}
