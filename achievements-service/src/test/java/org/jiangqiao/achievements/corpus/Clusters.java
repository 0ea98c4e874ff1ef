package org.jiangqiao.achievements.corpus;

import java.util.UUID;
import org.jiangqiao.opensearch.OpenSearchNode;
import org.jiangqiao.search.IndexHome;
import org.jiangqiao.search.OpenSearchCluster;
import org.jiangqiao.search.OpenSearchSettings;

/** The cluster that tests share, each with indexes of its own. */
final class Clusters {

  private static final OpenSearchCluster SHARED =
      OpenSearchCluster.connect(OpenSearchSettings.of(OpenSearchNode.shared()));

  private Clusters() {}

  static IndexHome home() {
    return IndexHome.in(SHARED, "test-" + UUID.randomUUID());
  }
}
