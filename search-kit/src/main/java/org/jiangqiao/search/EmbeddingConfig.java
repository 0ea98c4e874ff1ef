package org.jiangqiao.search;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** Which model tells what texts mean; reasons and defaults stand in the properties. */
@ConfigMapping(prefix = "jiangqiao.search.embedding")
public interface EmbeddingConfig {

  /** Of an OpenAI-compatible endpoint, up to and with its version; without it in process. */
  Optional<String> url();

  Optional<String> apiKey();

  Optional<String> model();

  /** What the model was trained to see before a question that looks for texts. */
  Optional<String> queryInstruction();

  Duration connectTimeout();

  /** For a query, which somebody waits for. */
  Duration queryTimeout();

  /** For a batch of texts, which nobody waits for. */
  Duration batchTimeout();
}
