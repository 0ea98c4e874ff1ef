package org.jiangqiao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.opensearch.OpenSearchNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenSearchIndexTest extends SearchIndexContract {

  private static OpenSearchCluster cluster;

  private final IndexHome home = IndexHome.in(cluster, "test-" + UUID.randomUUID());

  @BeforeAll
  static void connect() {
    cluster = OpenSearchCluster.connect(OpenSearchSettings.of(OpenSearchNode.shared()));
  }

  @AfterAll
  static void disconnect() {
    cluster.close();
  }

  @Override
  IndexHome home() {
    return home;
  }

  @Test
  void aClusterWithThePluginSearchesVectors() {
    assertTrue(cluster.vectors());
    assertEquals(Optional.empty(), cluster.complaint());
  }

  @Test
  void aClusterThatIsAwayIsNamedAtStart() {
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () ->
                OpenSearchCluster.connect(OpenSearchSettings.of(URI.create("http://localhost:1"))));
    assertTrue(refused.getMessage().contains("http://localhost:1"), refused.getMessage());
    assertTrue(refused.getMessage().contains("JIANGQIAO_SEARCH_OPENSEARCH_HOSTS"));
  }

  @Test
  void aClusterThatIsLostIsUnavailableAndNotAFault() {
    OpenSearchNode node = OpenSearchNode.start();
    try (OpenSearchCluster lost = OpenSearchCluster.connect(OpenSearchSettings.of(node.address()));
        SearchIndex index = IndexHome.in(lost, "lost").open("1", TYPES)) {
      index.addOrUpdate(Note.THREE);
      node.close();

      assertThrows(IndexUnavailable.class, () -> index.count(Note.class));
      assertThrows(IndexUnavailable.class, () -> index.addOrUpdate(Note.THREE));
      assertThrows(
          IndexUnavailable.class, () -> index.frequencies(TYPES).of("pairs", List.of("缺油")));
      assertFalse(lost.complaint().isEmpty());
    }
  }
}
