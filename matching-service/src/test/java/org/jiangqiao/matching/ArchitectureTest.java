package org.jiangqiao.matching;

import org.jiangqiao.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void featuresKeepToThemselves() {
    ArchitectureRules.check("org.jiangqiao.matching");
  }
}
