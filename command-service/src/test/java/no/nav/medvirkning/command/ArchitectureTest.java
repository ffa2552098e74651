package no.nav.medvirkning.command;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.platform.Rule;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "no.nav.medvirkning.command", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ALL = "no.nav.medvirkning.command..";
  private static final String PLATFORM = "no.nav.medvirkning.command.platform..";

  private static final DescribedPredicate<JavaClass> FEATURE =
      resideInAPackage("no.nav.medvirkning.command.(*)..")
          .and(DescribedPredicate.not(resideInAPackage(PLATFORM)))
          .as("features");

  /// Days and ids come in with the command, so that history can be imported and tests repeat
  /// themselves.
  @ArchTest
  static final ArchRule featuresReadNoClockAndMakeNoIds =
      noClasses()
          .that(FEATURE)
          .should()
          .callMethodWhere(target("reads a clock or makes an id", ArchitectureTest::isAmbient));

  /// `now(clock)` is what the platform has its clock for.
  @ArchTest
  static final ArchRule thePlatformReadsNoClockButTheOneItIsGiven =
      noClasses()
          .that()
          .resideInAPackage(PLATFORM)
          .should()
          .callMethodWhere(
              target(
                  "reads the system's clock",
                  call ->
                      call.getTarget().getName().equals("now")
                          && call.getTarget().getRawParameterTypes().isEmpty()));

  @ArchTest
  static final ArchRule thePlatformDependsOnNoFeature =
      noClasses().that().resideInAPackage(PLATFORM).should().dependOnClassesThat(FEATURE);

  /// Three pairs are known and allowed: minutes are of a meeting, and a case of a later meeting
  /// approves them; expertise is asked for a case of a meeting, and who is chosen attends it; a
  /// person gives feedback, and erasing the person erases its words.
  @ArchTest
  static final ArchRule featuresDependOnEachOtherOneWay =
      slices()
          .matching("no.nav.medvirkning.command.(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              resideInAPackage("no.nav.medvirkning.command.meeting"),
              resideInAnyPackage(
                  "no.nav.medvirkning.command.minutes", "no.nav.medvirkning.command.expertise"))
          .ignoreDependency(
              resideInAPackage("no.nav.medvirkning.command.person"),
              resideInAPackage("no.nav.medvirkning.command.feedback"));

  @ArchTest
  static final ArchRule featuresKnowNoStoreAndNoWeb =
      noClasses()
          .that(FEATURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.axonframework.eventsourcing..",
              "java.sql..",
              "com.mongodb..",
              "jakarta..");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .that()
          .resideInAPackage(ALL)
          .should(condition("be in a @NullMarked package", ArchitectureTest::isNullMarked));

  @ArchTest
  static final ArchRule rulesAreRecordsInSealedInterfaces =
      classes()
          .that()
          .areAssignableTo(Rule.class)
          .and()
          .doNotHaveFullyQualifiedName(Rule.class.getName())
          .should(
              condition(
                  "be a record in, or be itself, a sealed interface called …Rule",
                  c -> isMember(c, Rule.class, "Rule")));

  @ArchTest
  static final ArchRule commandsAreRecordsInSealedInterfaces =
      classes()
          .that()
          .areAssignableTo(Command.class)
          .and()
          .resideOutsideOfPackage(PLATFORM)
          .should(
              condition(
                  "be a record in, or be itself, a sealed interface called …Command",
                  c -> isMember(c, Command.class, "Command")));

  @ArchTest
  static final ArchRule eventsStandInTheKernel =
      noClasses().that().resideInAPackage(ALL).should().beAssignableTo(DomainEvent.class);

  /// The revision tells snapshots of other fields apart.
  @ArchTest
  static final ArchRule aggregatesAreFinalAndRevised =
      classes()
          .that()
          .areAssignableTo(Aggregate.class)
          .and()
          .doNotHaveFullyQualifiedName(Aggregate.class.getName())
          .should()
          .beAnnotatedWith(Revision.class)
          .andShould()
          .bePublic()
          .andShould(condition("be final", c -> Modifier.isFinal(c.reflect().getModifiers())));

  private static boolean isAmbient(JavaMethodCall call) {
    var owner = call.getTargetOwner();
    var name = call.getTarget().getName();
    return (owner.getPackageName().equals("java.time")
            && (name.equals("now") || name.startsWith("system")))
        || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
        || (owner.isEquivalentTo(System.class)
            && Set.of("currentTimeMillis", "nanoTime").contains(name))
        || (owner.isEquivalentTo(Math.class) && name.equals("random"))
        || owner.isAssignableTo(RandomGenerator.class)
        || owner.getPackageName().startsWith("com.fasterxml.uuid");
  }

  private static boolean isNullMarked(JavaClass type) {
    return type.getPackage().isAnnotatedWith(NullMarked.class);
  }

  /// A sealed interface of the kind, or a record in one.
  private static boolean isMember(JavaClass type, Class<?> kind, String suffix) {
    if (type.isInterface()) {
      return type.reflect().isSealed() && type.getSimpleName().endsWith(suffix);
    }
    return type.isRecord()
        && type.getEnclosingClass()
            .map(enclosing ->
                assignableTo(kind).test(enclosing)
                    && Arrays.asList(type.reflect().getInterfaces()).contains(enclosing.reflect()))
            .orElse(false);
  }

  private static DescribedPredicate<JavaMethodCall> target(
      String description, Predicate<JavaMethodCall> predicate) {
    return describe(description, predicate);
  }

  private static ArchCondition<JavaClass> condition(
      String description, Predicate<JavaClass> predicate) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!predicate.test(type)) {
          events.add(
              SimpleConditionEvent.violated(type, type.getName() + " should " + description));
        }
      }
    };
  }
}
