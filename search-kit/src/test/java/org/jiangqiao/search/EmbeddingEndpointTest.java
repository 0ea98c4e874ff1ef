package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jiangqiao.search.testing.ScriptedEmbeddings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbeddingEndpointTest {

  private final ScriptedEmbeddings endpoint = new ScriptedEmbeddings();
  private final Embedder embedder = embedder(endpoint);

  private static Embedder embedder(ScriptedEmbeddings at) {
    return new Embedder(
        new Settings(
            Optional.of(at.url()),
            Optional.empty(),
            Optional.of("scripted"),
            Optional.of("问："),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5)));
  }

  private record Settings(
      Optional<String> url,
      Optional<String> apiKey,
      Optional<String> model,
      Optional<String> queryInstruction,
      Duration connectTimeout,
      Duration queryTimeout,
      Duration batchTimeout)
      implements EmbeddingConfig {}

  @AfterEach
  void stop() {
    endpoint.close();
  }

  @Test
  void vectorsComeFromTheEndpointAndHaveLengthOne() {
    float[] asked = embedder.query("液压缸爬行").orElseThrow();
    assertEquals(Embedder.DIMENSIONS, asked.length);
    assertEquals(1, Embedder.cosine(asked, asked), 1e-6);
    assertTrue(endpoint.lastRequest().contains("问：液压缸爬行"), endpoint.lastRequest());
    assertTrue(
        endpoint.lastRequest().matches("(?s).*\"dimensions\"\\s*:\\s*512.*"),
        endpoint.lastRequest());
    assertEquals("scripted", embedder.model());
  }

  @Test
  void manyPassagesAreAskedForAtOnce() {
    List<float[]> vectors = embedder.passages(List.of("甲板", "乙板", "甲板"));
    assertEquals(3, vectors.size());
    assertEquals(1, Embedder.cosine(vectors.get(0), vectors.get(2)), 1e-6);
    assertEquals(1, endpoint.calls());
  }

  @Test
  void aModelThatFindsEverythingAlikeIsBroughtToTheScale() {
    for (double common : new double[] {0.5, 2, 6}) {
      try (ScriptedEmbeddings other = new ScriptedEmbeddings()) {
        other.findsAllAlike(common);
        Embedder crowding = embedder(other);
        crowding.query("电机发热").orElseThrow();
        double unrelated = 0;
        int pairs = CalibrationTexts.TEXTS.size() / 2;
        List<float[]> vectors = crowding.passages(CalibrationTexts.TEXTS);
        for (int i = 0; i < pairs; i++) {
          unrelated += crowding.similarity(vectors.get(i), vectors.get(pairs + (i + 1) % pairs));
        }
        assertEquals(SimilarityScale.IN_PROCESS.unrelated(), unrelated / pairs, 0.06);
        assertEquals(1, crowding.similarity(vectors.getFirst(), vectors.getFirst()), 1e-6);
      }
    }
  }

  @Test
  void whoAsksWhileItIsDownHasNoVectorAndTheEndpointIsLeftAlone() {
    endpoint.answersWith(503);
    assertEquals(Optional.empty(), embedder.query("甲"));
    int asked = endpoint.calls();
    assertEquals(Optional.empty(), embedder.query("乙"));
    assertEquals(asked, endpoint.calls());
    assertTrue(embedder.complaint().isPresent());
    assertThrows(MeaningUnavailable.class, () -> embedder.passage("丙"));
  }

  @Test
  void whatIsOutstandingIsEmbeddedWhenTheEndpointIsBack() {
    endpoint.answersWith(500);
    assertThrows(MeaningUnavailable.class, () -> embedder.passage("甲"));
    endpoint.answersWith(200);
    embedder.passage("甲");
    assertEquals(Optional.empty(), embedder.complaint());
  }

  @Test
  void aModelOfOtherDimensionsIsRefusedWithTheReason() {
    endpoint.givesDimensions(1024);
    assertEquals(Optional.empty(), embedder.query("甲"));
    String complaint = embedder.complaint().orElseThrow();
    assertTrue(complaint.contains("1024") && complaint.contains("512"), complaint);
  }

  @Test
  void aModelThatTellsNothingApartIsRefused() {
    endpoint.findsAllAlike(1000);
    assertEquals(Optional.empty(), embedder.query("甲"));
    assertTrue(embedder.complaint().orElseThrow().contains("cannot tell texts apart"));
  }
}
