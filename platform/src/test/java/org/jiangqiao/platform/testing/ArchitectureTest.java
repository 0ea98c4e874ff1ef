package org.jiangqiao.platform.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void thePlatformKeepsItsOwnRules() {
    ArchitectureRules.check("org.jiangqiao.platform");
  }

  @Test
  void aBreachIsFound() {
    String root = "org.jiangqiao.platform.badexample";
    JavaClasses bad = new ClassFileImporter().importPackages(root);
    for (int rule : new int[] {0, 1, 2, 3, 4, 5, 6}) {
      assertThrows(
          AssertionError.class,
          () -> ArchitectureRules.rules(root).get(rule).check(bad),
          "rule " + rule);
    }
  }
}
