package org.jiangqiao.search;

import dev.langchain4j.model.embedding.EmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Turns texts into vectors of length one, so that their dot product is their similarity. */
@ApplicationScoped
public class Embedder {

  public static final int DIMENSIONS = 512;

  /** What bge was trained to see before a short question that looks for long texts. */
  private static final String QUERY_INSTRUCTION = "为这个句子生成表示以用于检索相关文章：";

  private static final int CACHED_QUERIES = 512;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, float[]> queries =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > CACHED_QUERIES;
        }
      };
  private @Nullable EmbeddingModel model;

  /** The vector of a text to be found. */
  public float[] passage(String text) {
    return model().embed(text).content().vector();
  }

  /** The vectors of texts to be found, in the same order. */
  public List<float[]> passages(List<String> texts) {
    return texts.stream().map(this::passage).toList();
  }

  /** The vector of a question or search text; the last few hundred are remembered. */
  public float[] query(String text) {
    float[] known = remembered(text);
    if (known != null) {
      return known.clone();
    }
    float[] vector = passage(QUERY_INSTRUCTION + text);
    remember(text, vector);
    return vector.clone();
  }

  /** Cosine similarity of two vectors of this embedder. */
  public static double similarity(float[] one, float[] other) {
    double product = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
    }
    return product;
  }

  private float @Nullable [] remembered(String text) {
    lock.lock();
    try {
      return queries.get(text);
    } finally {
      lock.unlock();
    }
  }

  private void remember(String text, float[] vector) {
    lock.lock();
    try {
      queries.put(text, vector);
    } finally {
      lock.unlock();
    }
  }

  /** Loaded at first use: a service must be up before its model is. */
  private EmbeddingModel model() {
    lock.lock();
    try {
      if (model == null) {
        model = new LocalEmbeddingModel();
      }
      return model;
    } finally {
      lock.unlock();
    }
  }
}
