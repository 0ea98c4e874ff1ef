package org.jiangqiao.matching.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts the neighbours of matching for a test. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {

  private final NeighbourServer server = new NeighbourServer();

  @Override
  public Map<String, String> start() {
    return Map.of("jiangqiao.talent.url", server.url(), "jiangqiao.achievements.url", server.url());
  }

  @Override
  public void stop() {
    server.stop();
  }
}
