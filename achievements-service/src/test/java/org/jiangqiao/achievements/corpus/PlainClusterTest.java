package org.jiangqiao.achievements.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.achievements.corpus.Findings.RankedBy;
import org.jiangqiao.opensearch.OpenSearchNode;
import org.jiangqiao.search.IndexHome;
import org.jiangqiao.search.IndexUnavailable;
import org.jiangqiao.search.OpenSearchCluster;
import org.jiangqiao.search.OpenSearchSettings;
import org.junit.jupiter.api.Test;

/** A cluster to which nobody added vector search, and that is lost one day. */
class PlainClusterTest {

  private static final CorpusDocument LESSON =
      CorpusDocument.of(
          DocumentContent.of(DocumentKind.LESSON, "液压缸爬行", "液压缸爬行多为系统内有空气，应排气。")
              .from("测试", "1", "CC0-1.0"),
          Instant.EPOCH);

  @Test
  void itSearchesByWordsAndSaysSoAndALostOneIsUnavailable() {
    OpenSearchNode node = OpenSearchNode.startWithoutVectors();
    try (OpenSearchCluster cluster =
            OpenSearchCluster.connect(OpenSearchSettings.of(node.address()));
        Corpus corpus =
            Corpus.open(
                IndexHome.in(cluster, "plain"),
                "test",
                new Corpus.Surroundings(
                    new CharacterEmbedder(),
                    Lineages.BY_PREFIX,
                    Clock.systemUTC(),
                    TrackRecord.NONE))) {
      corpus.add(List.of(LESSON));
      corpus.embed(List.of(LESSON));

      Findings found = corpus.search().search(CorpusSearchContract.query("液压缸"));

      assertEquals(RankedBy.WORDS, found.rankedBy());
      assertEquals(List.of(LESSON), found.items().stream().map(Finding::document).toList());
      assertTrue(corpus.search().search(CorpusSearchContract.query("压液行爬")).items().isEmpty());
      assertFalse(corpus.bulk().embedNext());

      node.close();
      assertThrows(
          IndexUnavailable.class, () -> corpus.search().search(CorpusSearchContract.query("液压缸")));
    }
  }
}
