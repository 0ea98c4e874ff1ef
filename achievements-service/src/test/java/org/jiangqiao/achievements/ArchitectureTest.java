package org.jiangqiao.achievements;

import org.jiangqiao.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theHouseIsBuiltAsDrawn() {
    ArchitectureRules.check("org.jiangqiao.achievements");
  }
}
