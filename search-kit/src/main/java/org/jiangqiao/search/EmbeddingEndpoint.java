package org.jiangqiao.search;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * An embedding model behind an endpoint of the OpenAI protocol. While it does not answer it is left
 * alone for some seconds after each failure, so that searches go on by words at once.
 */
final class EmbeddingEndpoint {

  private static final Logger LOG = Logger.getLogger(EmbeddingEndpoint.class);

  private static final Duration REST = Duration.ofSeconds(10);
  private static final int FEW = 8;
  private static final int MANY = 64;

  private final String name;
  private final EmbeddingModel forQueries;
  private final EmbeddingModel forBatches;
  private final AtomicLong restsUntil = new AtomicLong(System.nanoTime());
  private final AtomicReference<@Nullable String> complaint = new AtomicReference<>();
  private final AtomicReference<@Nullable SimilarityScale> scale = new AtomicReference<>();

  EmbeddingEndpoint(String url, String name, EmbeddingConfig config) {
    this.name = name;
    this.forQueries = model(url, config, config.queryTimeout(), 0, FEW);
    this.forBatches = model(url, config, config.batchTimeout(), 1, MANY);
  }

  private EmbeddingModel model(
      String url, EmbeddingConfig config, Duration timeout, int retries, int atOnce) {
    return OpenAiEmbeddingModel.builder()
        .httpClientBuilder(
            new JdkHttpClientBuilder()
                // Redirects could lead texts, and the key, to somewhere else.
                .httpClientBuilder(
                    HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER))
                .connectTimeout(config.connectTimeout())
                .readTimeout(timeout))
        .baseUrl(url)
        // Endpoints on one's own machine mostly want none.
        .apiKey(config.apiKey().orElse("none"))
        .modelName(name)
        .dimensions(Embedder.DIMENSIONS)
        .maxRetries(retries)
        .maxSegmentsPerBatch(atOnce)
        .build();
  }

  String name() {
    return name;
  }

  /** For somebody who waits. */
  float[] now(String text) {
    if (System.nanoTime() - restsUntil.get() < 0) {
      throw new MeaningUnavailable("The embedding endpoint rests after a failure");
    }
    // A vector is of no use before it can be compared.
    scale();
    return vectors(forQueries, List.of(text)).getFirst();
  }

  List<float[]> passages(List<String> texts) {
    return vectors(forBatches, texts);
  }

  /** Measured once; the same model measures the same. */
  SimilarityScale scale() {
    SimilarityScale known = scale.get();
    if (known == null) {
      known = measured();
      scale.set(known);
    }
    return known;
  }

  private SimilarityScale measured() {
    try {
      SimilarityScale measured =
          SimilarityScale.measured(vectors(forQueries, CalibrationTexts.TEXTS));
      LOG.infof(
          "Embeddings by %s: unrelated texts have a similarity of %.2f, like ones of %.2f",
          name, measured.unrelated(), measured.same());
      return measured;
    } catch (MeaningUnavailable unfit) {
      failed(unfit);
      throw unfit;
    }
  }

  /** What is wrong with it, as far as is known. */
  Optional<String> complaint() {
    return Optional.ofNullable(complaint.get());
  }

  private List<float[]> vectors(EmbeddingModel model, List<String> texts) {
    try {
      List<Embedding> found =
          model.embedAll(texts.stream().map(TextSegment::from).toList()).content();
      if (found.size() != texts.size()) {
        throw new MeaningUnavailable(
            "The embedding endpoint gave %d vectors for %d texts"
                .formatted(found.size(), texts.size()));
      }
      List<float[]> vectors = found.stream().map(EmbeddingEndpoint::ofLengthOne).toList();
      complaint.set(null);
      return vectors;
    } catch (MeaningUnavailable unfit) {
      throw failed(unfit);
    } catch (RuntimeException failure) {
      throw failed(
          new MeaningUnavailable(
              "The embedding endpoint does not answer: " + failure.getMessage(), failure));
    }
  }

  private MeaningUnavailable failed(MeaningUnavailable failure) {
    restsUntil.set(System.nanoTime() + REST.toNanos());
    if (complaint.getAndSet(failure.getMessage()) == null) {
      LOG.warnf(failure, "Searching goes on by words alone");
    }
    return failure;
  }

  private static float[] ofLengthOne(Embedding embedding) {
    float[] vector = embedding.vector();
    if (vector.length != Embedder.DIMENSIONS) {
      throw new MeaningUnavailable(
          "The embedding endpoint gives %d dimensions; it must give the %d that it is asked for"
              .formatted(vector.length, Embedder.DIMENSIONS));
    }
    double length = Math.sqrt(Embedder.cosine(vector, vector));
    if (!Double.isFinite(length) || length == 0) {
      throw new MeaningUnavailable("The embedding endpoint gave a vector without a direction");
    }
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }
}
