package org.jiangqiao.achievements.corpus;

import java.nio.file.Path;
import org.jiangqiao.search.IndexHome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class CorpusSearchTest extends CorpusSearchContract {

  @TempDir static Path directory;

  @BeforeAll
  static void aCorpus() {
    fill(IndexHome.in(directory));
  }
}
