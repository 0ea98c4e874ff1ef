package org.jiangqiao.talent.directory;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.jiangqiao.search.Embedder;

/** A vector that is kept as text. */
final class Meaning {

  private final float[] vector;

  Meaning(float[] vector) {
    this.vector = vector.clone();
  }

  static Meaning of(String kept) {
    float[] vector = new float[Embedder.DIMENSIONS];
    ByteBuffer.wrap(Base64.getDecoder().decode(kept)).asFloatBuffer().get(vector);
    return new Meaning(vector);
  }

  float[] vector() {
    return vector.clone();
  }

  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
    bytes.asFloatBuffer().put(vector);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
