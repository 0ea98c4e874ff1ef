package org.jiangqiao.achievements.corpus;

import org.junit.jupiter.api.BeforeAll;

class CorpusSearchOnOpenSearchTest extends CorpusSearchContract {

  @BeforeAll
  static void aCorpus() {
    fill(Clusters.home());
  }
}
