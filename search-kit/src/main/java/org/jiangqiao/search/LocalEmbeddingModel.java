package org.jiangqiao.search;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** bge-small-zh-v1.5, quantized, from the class path: one session on one thread. */
final class LocalEmbeddingModel extends AbstractInProcessEmbeddingModel {

  private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";

  private final OnnxBertBiEncoder encoder;

  LocalEmbeddingModel() {
    // Texts are embedded on the caller's thread: the session itself decides how many cores work.
    super(Runnable::run);
    this.encoder = load();
  }

  private static OnnxBertBiEncoder load() {
    try (InputStream model = resource(MODEL);
        InputStream tokenizer = resource(TOKENIZER);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // The arena never gives memory back; without it a text costs microseconds more.
      options.setCPUArenaAllocator(false);
      options.setMemoryPatternOptimization(false);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(model.readAllBytes(), options);
      return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
    } catch (OrtException e) {
      throw new IllegalStateException("The embedding model cannot be loaded", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        LocalEmbeddingModel.class.getResourceAsStream(name), () -> name + " is not on the path");
  }

  @Override
  protected OnnxBertBiEncoder model() {
    return encoder;
  }
}
