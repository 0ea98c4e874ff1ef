package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EmbedderTest {

  private static final Embedder EMBEDDER = new Embedder();

  @Test
  void vectorsHaveLengthOne() {
    float[] vector = EMBEDDER.passage("液压缸爬行的原因是系统内有空气。");
    assertEquals(Embedder.DIMENSIONS, vector.length);
    assertEquals(1, EMBEDDER.similarity(vector, vector), 1e-3);
  }

  @Test
  void theQuestionIsNearerToItsAnswerThanToAnotherTrade() {
    float[] question = EMBEDDER.query("油缸走起来一顿一顿的").orElseThrow();
    double answer = EMBEDDER.similarity(question, EMBEDDER.passage("液压缸爬行的原因是系统内有空气。"));
    double other = EMBEDDER.similarity(question, EMBEDDER.passage("婚礼现场布置要预留主持人的站位。"));
    assertTrue(answer > other + 0.1, answer + " " + other);
  }

  @Test
  void aRememberedQueryIsTheSameVector() {
    assertArrayEquals(EMBEDDER.query("电机发热").orElseThrow(), EMBEDDER.query("电机发热").orElseThrow());
  }

  @Test
  void otherModelsAreBroughtToTheScaleOfThisOne() {
    SimilarityScale measured = SimilarityScale.measured(EMBEDDER.passages(CalibrationTexts.TEXTS));
    assertEquals(SimilarityScale.IN_PROCESS.unrelated(), measured.unrelated(), 0.01);
    assertEquals(SimilarityScale.IN_PROCESS.same(), measured.same(), 0.01);
  }
}
