package org.evenkeel.postgres;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The database is started and stopped here, and used elsewhere: no driver, and nothing of the
/// product.
@AnalyzeClasses(
    packages = "org.evenkeel.postgres",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule theDatabaseIsUnpackedAndStartedByLittle =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.apache.commons.compress..",
              "org.tukaani.xz..",
              "org.evenkeel.postgres..");
}
