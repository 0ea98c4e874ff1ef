package org.jiangqiao.talent;

import org.jiangqiao.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void theServiceKeepsToTheRules() {
    ArchitectureRules.check("org.jiangqiao.talent");
  }
}
