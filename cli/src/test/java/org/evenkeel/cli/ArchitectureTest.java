package org.evenkeel.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The command line sees the doors of the library, and the answer sees no command.
@AnalyzeClasses(packages = "org.evenkeel.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule theAnswerKnowsOnlyTheDocument =
      classes()
          .that()
          .resideInAPackage("..cli.answer")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.jspecify..", "..cli.answer", "org.evenkeel.forensics.investigation");

  @ArchTest
  static final ArchRule commandsStayOutOfTheEngine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..forensics.bytes..",
              "..forensics.scan..",
              "..forensics.oracle..",
              "..forensics.actor..",
              "..forensics.story..");
}
