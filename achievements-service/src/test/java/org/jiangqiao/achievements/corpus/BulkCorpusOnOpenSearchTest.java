package org.jiangqiao.achievements.corpus;

import org.jiangqiao.search.IndexHome;

class BulkCorpusOnOpenSearchTest extends BulkCorpusContract {

  private final IndexHome home = Clusters.home();

  @Override
  IndexHome home() {
    return home;
  }
}
