package org.jiangqiao.achievements.corpus;

import org.jiangqiao.search.Embedder;

/**
 * Texts of the same characters mean the same. The model's native library can be loaded by one class
 * loader of a JVM only, and that is the one of the tests with a service.
 */
public final class CharacterEmbedder extends Embedder {

  @Override
  public float[] passage(String text) {
    float[] vector = new float[DIMENSIONS];
    text.chars().forEach(c -> vector[c * 31 % DIMENSIONS]++);
    double square = 0;
    for (float component : vector) {
      square += component * component;
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }
}
