package org.evenkeel.forensics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.net.Socket;
import java.util.List;
import java.util.stream.IntStream;

/// The ladder: every package sees only those below it.
@AnalyzeClasses(
    packages = "org.evenkeel.forensics",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> LADDER =
      List.of(
          "bytes",
          "expression",
          "event",
          "payload",
          "known",
          "investigation",
          "source",
          "code",
          "webroot",
          "database",
          "format",
          "recognise",
          "rule",
          "correlation",
          "scan",
          "platform",
          "replay",
          "oracle",
          "actor",
          "story",
          "exposure",
          "report");

  @ArchTest
  static final ArchRule noRingOfPackages =
      slices().matching("org.evenkeel.forensics.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule eachRungSeesOnlyThoseBelow =
      noClasses()
          .that()
          .resideInAnyPackage(all())
          .should(
              new ArchCondition<JavaClass>("look up the ladder") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                  from.getDirectDependenciesFromSelf().stream()
                      .filter(to -> rung(to.getTargetClass()) > rung(from))
                      .forEach(
                          to ->
                              events.add(
                                  SimpleConditionEvent.satisfied(from, to.getDescription())));
                }
              });

  @ArchTest
  static final ArchRule theLibraryKnowsNoFrameworkAndNoCommandLine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "picocli..", "org.evenkeel.cli..");

  @ArchTest
  static final ArchRule nothingStartsProcessesOrReadsSerializedObjects =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "run programs or read objects",
                  type ->
                      type.isEquivalentTo(ProcessBuilder.class)
                          || type.isEquivalentTo(ObjectInputStream.class)
                          || type.isEquivalentTo(Socket.class)));

  private static String[] all() {
    return LADDER.stream()
        .map(name -> "org.evenkeel.forensics." + name + "..")
        .toArray(String[]::new);
  }

  private static int rung(JavaClass type) {
    return IntStream.range(0, LADDER.size())
        .filter(at -> within(type, "org.evenkeel.forensics." + LADDER.get(at)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean within(JavaClass type, String name) {
    return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
  }
}
