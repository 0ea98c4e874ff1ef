package org.jiangqiao.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.jiangqiao.gateway");

  @Test
  void featuresDoNotNeedOneAnotherInCircles() {
    slices().matching("org.jiangqiao.gateway.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theGatewayKnowsNothingOfTheServices() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.jiangqiao.platform..",
            "org.jiangqiao.talent..",
            "org.jiangqiao.achievements..",
            "org.jiangqiao.matching..")
        .check(CLASSES);
  }
}
