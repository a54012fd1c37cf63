package org.evenkeel.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.IntStream;

/// The ladder: every package sees only those below it.
@AnalyzeClasses(packages = "org.evenkeel.law", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> LADDER =
      List.of(
          "code",
          "yaml",
          "rule",
          "facts",
          "clock",
          "duty",
          "evaluate",
          "letter",
          "calendar",
          "page");

  @ArchTest
  static final ArchRule eachRungSeesOnlyThoseBelow =
      noClasses()
          .that()
          .resideInAnyPackage("org.evenkeel.law.*")
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
  static final ArchRule theLibraryKnowsNoFrameworkNoNetworkAndNoSibling =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "picocli..",
              "java.net..",
              "org.evenkeel.cli..",
              "org.evenkeel.forensics..",
              "org.evenkeel.paper..");

  private static int rung(JavaClass type) {
    return IntStream.range(0, LADDER.size())
        .filter(at -> type.getPackageName().equals("org.evenkeel.law." + LADDER.get(at)))
        .findFirst()
        .orElse(-1);
  }
}
