package org.jiangqiao.achievements.phrasing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The language model that phrases answers: none unless an address is set. */
@ConfigMapping(prefix = "jiangqiao.answer.model")
interface PhrasingConfig {

  /** Of any OpenAI-compatible endpoint, up to and with its version: {@code http://host:8000/v1}. */
  Optional<String> url();

  /** Endpoints on one's own machine mostly want none. */
  Optional<String> apiKey();

  @WithDefault("default")
  String name();

  /** From question to last word; the case's own question waits 20 seconds in all. */
  @WithDefault("PT12S")
  Duration timeout();

  /** An endpoint that does not even take a connection is down. */
  @WithDefault("PT2S")
  Duration connectTimeout();

  /** After failures in a row the endpoint is left alone so long, and answers come at once. */
  @WithDefault("PT30S")
  Duration rest();

  /** At once; a further question is answered without a model instead of waiting for its turn. */
  @WithDefault("4")
  int concurrent();
}
