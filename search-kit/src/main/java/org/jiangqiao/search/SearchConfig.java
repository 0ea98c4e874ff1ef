package org.jiangqiao.search;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which backend searches, and how it is reached; reasons and defaults stand in the properties. */
@ConfigMapping(prefix = "jiangqiao.search")
public interface SearchConfig {

  /** What indexes are kept in. */
  enum Backend {
    LUCENE,
    OPENSEARCH
  }

  Backend backend();

  OpenSearch opensearch();

  /** Read with the backend of that name only. */
  interface OpenSearch {

    List<URI> hosts();

    Optional<String> user();

    Optional<String> userPassword();

    /** PEM file of the authorities that its certificate may be signed by. */
    Optional<Path> caFile();

    /** What the names of all indexes begin with. */
    String prefix();

    Duration timeout();

    Duration patience();
  }
}
