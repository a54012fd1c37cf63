package org.evenkeel.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The core of the ledger knows none of what stands around it.
@AnalyzeClasses(
    packages = "org.evenkeel.ledger",
    importOptions = ImportOption.DoNotIncludeTests.class)
class LedgerArchitectureTest {
  @ArchTest
  static final ArchRule onlyTimeStampsKnowBouncyCastle =
      noClasses()
          .that()
          .resideOutsideOfPackage("..ledger.stamp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.bouncycastle..");

  @ArchTest
  static final ArchRule onlyOneStoreKnowsSql =
      noClasses()
          .that()
          .resideOutsideOfPackage("..ledger.postgres..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule theStoreKnowsNothingAboveIt =
      noClasses()
          .that()
          .resideInAPackage("..ledger.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.evenkeel.ledger",
              "..ledger.folder..",
              "..ledger.proof..",
              "..ledger.sign..",
              "..ledger.evidence..",
              "..ledger.bundle..",
              "..ledger.stamp..",
              "..ledger.postgres..");

  @ArchTest
  static final ArchRule theLedgerKnowsNoDriverAndNoPdf =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax..",
              "org.jspecify..",
              "org.bouncycastle..",
              "io.nayuki.qrcodegen..",
              "org.evenkeel.ledger..");
}
