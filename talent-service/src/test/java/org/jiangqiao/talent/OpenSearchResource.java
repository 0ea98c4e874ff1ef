package org.jiangqiao.talent;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.opensearch.OpenSearchNode;

/** Lets a service under test keep its index in a cluster. */
public final class OpenSearchResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of(
        "jiangqiao.search.backend",
        "opensearch",
        "jiangqiao.search.opensearch.hosts",
        OpenSearchNode.shared().toString(),
        "jiangqiao.search.opensearch.prefix",
        "test-" + UUID.randomUUID());
  }

  /** The node ends with the process. */
  @Override
  public void stop() {}
}
