package org.evenkeel.paper;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Paper is made from a page and nothing else: of the product, it knows itself alone.
@AnalyzeClasses(
    packages = "org.evenkeel.paper",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule thePaperNeedsItsPrinterAlone =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.xml..",
              "org.w3c.dom..",
              "org.xml.sax..",
              "org.jspecify..",
              "com.openhtmltopdf..",
              "org.evenkeel.paper..");

  @ArchTest
  static final ArchRule nothingIsFetched =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.net.Socket.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.net.URLConnection.class);
}
