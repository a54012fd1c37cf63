package org.evenkeel.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Each package sees only those below it, and all of them need nothing but Java.
@AnalyzeClasses(
    packages = "org.evenkeel.ledger",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule theVerifierNeedsNothingButJava =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.evenkeel.ledger..");

  @ArchTest
  static final ArchRule eachRungSeesOnlyThoseBelow =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("verify")
          .definedBy("..ledger.verify..")
          .layer("entry")
          .definedBy("..ledger.entry..")
          .layer("note")
          .definedBy("..ledger.note..")
          .layer("json")
          .definedBy("..ledger.json..")
          .layer("tree")
          .definedBy("..ledger.tree..")
          .layer("words")
          .definedBy("..ledger.words..")
          .whereLayer("verify")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("entry")
          .mayOnlyBeAccessedByLayers("verify")
          .whereLayer("note")
          .mayOnlyBeAccessedByLayers("verify")
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers("entry")
          .whereLayer("tree")
          .mayOnlyBeAccessedByLayers("entry", "note", "verify");
}
