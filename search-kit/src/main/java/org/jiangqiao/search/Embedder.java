package org.jiangqiao.search;

import dev.langchain4j.model.embedding.EmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Turns texts into vectors of length one: by the model in process, or by the endpoint that is
 * configured instead. Similarities are on one scale whichever it is.
 */
@ApplicationScoped
public class Embedder {

  public static final int DIMENSIONS = 512;

  /** What bge was trained to see before a short question that looks for long texts. */
  private static final String QUERY_INSTRUCTION = "为这个句子生成表示以用于检索相关文章：";

  private static final String IN_PROCESS = "bge-small-zh-v1.5-q";
  private static final String UNNAMED = "default";

  private static final int CACHED_QUERIES = 512;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, float[]> queries =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > CACHED_QUERIES;
        }
      };
  private final @Nullable EmbeddingEndpoint endpoint;
  private final String instruction;
  private @Nullable EmbeddingModel model;

  /** By the model in process. */
  public Embedder() {
    this.endpoint = null;
    this.instruction = QUERY_INSTRUCTION;
  }

  @Inject
  Embedder(EmbeddingConfig config) {
    this.endpoint =
        config
            .url()
            .map(url -> new EmbeddingEndpoint(url, config.model().orElse(UNNAMED), config))
            .orElse(null);
    this.instruction = endpoint == null ? QUERY_INSTRUCTION : config.queryInstruction().orElse("");
  }

  /** Of which model its vectors are; those of two models cannot be compared. */
  public String model() {
    return endpoint == null ? IN_PROCESS : endpoint.name();
  }

  /**
   * The vector of a text to be found.
   *
   * @throws MeaningUnavailable while the endpoint does not answer
   */
  public float[] passage(String text) {
    return endpoint == null
        ? loaded().embed(text).content().vector()
        : endpoint.passages(List.of(text)).getFirst();
  }

  /**
   * The vectors of texts to be found, in the same order.
   *
   * @throws MeaningUnavailable while the endpoint does not answer
   */
  public List<float[]> passages(List<String> texts) {
    return endpoint == null || texts.isEmpty()
        ? texts.stream().map(this::passage).toList()
        : endpoint.passages(texts);
  }

  /**
   * The vector of a question or search text; the last few hundred are remembered. Empty while the
   * endpoint does not answer: who searches then goes on by words.
   */
  public Optional<float[]> query(String text) {
    float[] known = remembered(text);
    if (known != null) {
      return Optional.of(known.clone());
    }
    Optional<float[]> vector = now(instruction + text);
    vector.ifPresent(found -> remember(text, found.clone()));
    return vector;
  }

  /** The vector of a text as it stands, for somebody who waits; empty as in {@link #query}. */
  public Optional<float[]> now(String text) {
    try {
      return Optional.of(endpoint == null ? passage(text) : endpoint.now(text));
    } catch (MeaningUnavailable away) {
      // Its first failure is in the log, and the last one in its health.
      return Optional.empty();
    }
  }

  /** How near two vectors of this embedder are in meaning. */
  public double similarity(float[] one, float[] other) {
    return scaled(cosine(one, other));
  }

  /**
   * The same of what was found by a vector of {@link #query}.
   *
   * @param score of an index, which gives a cosine c as (1 + c) / 2
   */
  public double similarity(double score) {
    return scaled(2 * score - 1);
  }

  private double scaled(double cosine) {
    return endpoint == null ? cosine : endpoint.scale().of(cosine);
  }

  /** What is wrong with the endpoint. */
  Optional<String> complaint() {
    return Optional.ofNullable(endpoint).flatMap(EmbeddingEndpoint::complaint);
  }

  static double cosine(float[] one, float[] other) {
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
  private EmbeddingModel loaded() {
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
