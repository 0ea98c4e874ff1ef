package org.jiangqiao.bench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchBenchTest {

  private static final Path TINY = Path.of("tiny", "relevance");
  private static final Path SERVICE =
      Path.of("..", "achievements-service", "target", "quarkus-app", "quarkus-run.jar");

  @TempDir Path directory;

  @Test
  void theServiceIsMeasuredBesidePlainLucene() throws Exception {
    Assumptions.assumeTrue(Files.exists(SERVICE), "the service is built by package, not by test");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Map<QueryMix, Map<String, Measured>> measured =
        SearchBench.run(new Options(300, 3, 512, false, List.of(TINY)), SERVICE, null, out);
    assertEquals(2, measured.get(QueryMix.KEYWORDS).size());
    assertEquals(3, measured.get(QueryMix.HYBRID).get("Jiangqiao").times().count());
    String text = printed.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("resampled from"), text);
  }

  @Test
  void plainLuceneCanSearchTheIndexThatTheServiceMade() throws Exception {
    Assumptions.assumeTrue(Files.exists(SERVICE), "the service is built by package, not by test");
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Options options = new Options(300, 3, 512, true, List.of(TINY));
    Map<QueryMix, Map<String, Measured>> measured =
        SearchBench.run(options, SERVICE, null, nowhere);
    assertEquals(3, measured.get(QueryMix.FILTERED).get("Lucene").times().count());
    assertEquals(3, measured.get(QueryMix.FILTERED).get("Jiangqiao").times().count());
  }

  @Test
  void theSameNumberMakesTheSamePatent() throws Exception {
    Resampler one = new Resampler(SourceTexts.read(List.of(TINY)));
    Resampler other = new Resampler(SourceTexts.read(List.of(TINY)));
    assertEquals(one.patent(7), other.patent(7));
    assertEquals(one.patent(8), Patent.of(one.patent(8).line()));
  }

  @Test
  void whereNoTextsAreItSaysSo() {
    Path missing = directory.resolve("missing");
    UnusableTexts unusable =
        assertThrows(UnusableTexts.class, () -> SourceTexts.read(List.of(missing)));
    assertTrue(unusable.getMessage().endsWith("missing: no such directory"));
    UnusableTexts empty =
        assertThrows(UnusableTexts.class, () -> SourceTexts.read(List.of(directory)));
    assertTrue(empty.getMessage().contains("too few texts"), empty.getMessage());
  }

  @Test
  void whatCannotBeUnderstoodIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Options.of("--documents", "5"));
    assertThrows(IllegalArgumentException.class, () -> Options.of("--documents"));
    assertThrows(IllegalArgumentException.class, () -> Options.of("--dokuments", "5", "x"));
    assertEquals(5, Options.of("--documents", "5", "x").documents());
  }
}
