package no.nav.medvirkning;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "no.nav.medvirkning", importOptions = DoNotIncludeTests.class)
class KernelArchitectureTest {

  private static final String PLATFORM = "no.nav.medvirkning.platform..";

  /// The kernel lies below all the rest of ours.
  @ArchTest
  static final ArchRule theKernelDependsOnNothingOfOurs =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "no.nav.medvirkning.command..",
              "no.nav.medvirkning.query..",
              "no.nav.medvirkning.standalone..");

  /// The published language outlives frameworks: it knows the JDK, annotations and itself.
  @ArchTest
  static final ArchRule thePublishedLanguageStandsAlone =
      classes()
          .that()
          .resideOutsideOfPackage(PLATFORM)
          .should()
          .onlyDependOnClassesThat(
              describe(
                  "are of the JDK, annotations or the language itself",
                  KernelArchitectureTest::isOfTheLanguage));

  @ArchTest
  static final ArchRule eventsAreRecordsInSealedInterfaces =
      classes().that().areAssignableTo(DomainEvent.class).should(beARecordOrASealedInterface());

  @ArchTest
  static final ArchRule everyPackageIsNullMarked = classes().should(beInANullMarkedPackage());

  private static boolean isOfTheLanguage(JavaClass type) {
    var name = type.getPackageName();
    return name.startsWith("java.")
        || name.isEmpty()
        || name.equals("com.fasterxml.jackson.annotation")
        || name.equals("org.jspecify.annotations")
        || type.getFullName().equals("org.axonframework.serialization.Revision")
        || (name.startsWith("no.nav.medvirkning")
            && !name.startsWith("no.nav.medvirkning.platform"));
  }

  private static ArchCondition<JavaClass> beARecordOrASealedInterface() {
    return new ArchCondition<>("be a record, or an interface of a sealed family") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var open = type.isEquivalentTo(DomainEvent.class) || type.isEquivalentTo(HappenedOn.class);
        if (!open && !type.isRecord() && !(type.isInterface() && type.reflect().isSealed())) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is neither a record nor sealed"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
        }
      }
    };
  }
}
