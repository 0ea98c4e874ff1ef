package org.jiangqiao.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * The architecture as a failing test: {@code ArchitectureRules.check("org.jiangqiao.talent")} in a
 * plain unit test of each service.
 */
public final class ArchitectureRules {

  private ArchitectureRules() {}

  /** Fails on the first rule that the classes under this package break, naming every breach. */
  public static void check(String root) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
    for (ArchRule rule : rules(root)) {
      rule.check(classes);
    }
  }

  static List<ArchRule> rules(String root) {
    return List.of(
        featuresAreFreeOfCycles(root),
        webIsTheEdge(root),
        featuresMeetAtTheirRootPackage(root),
        nothingIsInjectedIntoStaticFields(),
        timeComesFromTheClock(),
        loggingGoesThroughTheLog(),
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true));
  }

  private static ArchRule featuresAreFreeOfCycles(String root) {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .because("features that need each other are one feature");
  }

  private static ArchRule webIsTheEdge(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + "..web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + "..web..")
        .allowEmptyShould(true)
        .because("data flows from web to use case to domain");
  }

  /** Sub-packages of a feature, its web side among them, are its own affair. */
  private static ArchRule featuresMeetAtTheirRootPackage(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(reachOtherFeaturesOnlyThroughTheirRoot(root))
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaClass> reachOtherFeaturesOnlyThroughTheirRoot(String root) {
    return new ArchCondition<>("reach other features only through their root package") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          String target = below(root, dependency.getTargetClass().getPackageName());
          String own = below(root, origin.getPackageName());
          boolean internal = target.contains(".");
          if (internal && !feature(target).equals(feature(own))) {
            events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchRule nothingIsInjectedIntoStaticFields() {
    return fields()
        .that()
        .areAnnotatedWith("jakarta.inject.Inject")
        .or()
        .areAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
        .should()
        .notBeStatic()
        .allowEmptyShould(true);
  }

  private static ArchRule timeComesFromTheClock() {
    return noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the system's time is read",
                call ->
                    call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()))
        .allowEmptyShould(true)
        .because("a test moves the injected clock, and nothing else");
  }

  private static ArchRule loggingGoesThroughTheLog() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging")
        .allowEmptyShould(true);
  }

  /** {@code craftsman.web} for {@code org.jiangqiao.talent.craftsman.web}; empty outside. */
  private static String below(String root, String packageName) {
    return packageName.startsWith(root + ".") ? packageName.substring(root.length() + 1) : "";
  }

  private static String feature(String below) {
    return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
  }
}
