package org.evenkeel.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The simulator knows nothing of the engine that it tests, and each package sees only those below.
@AnalyzeClasses(
    packages = "org.evenkeel.simulator",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule theSimulatorNeedsNothingButJava =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.evenkeel.simulator..");

  @ArchTest
  static final ArchRule eachRungSeesOnlyThoseBelow =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("door")
          .definedBy("org.evenkeel.simulator")
          .layer("evidence")
          .definedBy("..simulator.evidence..")
          .layer("traffic")
          .definedBy("..simulator.traffic..")
          .layer("scenario")
          .definedBy("..simulator.scenario..")
          .layer("tale")
          .definedBy("..simulator.tale..")
          .layer("platform")
          .definedBy("..simulator.platform..")
          .layer("store")
          .definedBy("..simulator.store..")
          .layer("scene")
          .definedBy("..simulator.scene..")
          .layer("chance")
          .definedBy("..simulator.chance..")
          .whereLayer("door")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("evidence")
          .mayOnlyBeAccessedByLayers("door")
          .whereLayer("traffic")
          .mayOnlyBeAccessedByLayers("door")
          .whereLayer("scenario")
          .mayOnlyBeAccessedByLayers("door")
          .whereLayer("tale")
          .mayOnlyBeAccessedByLayers("door", "evidence", "traffic", "scenario")
          .whereLayer("platform")
          .mayOnlyBeAccessedByLayers("door", "evidence", "traffic", "scenario", "tale")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("door", "evidence", "traffic", "scenario", "tale", "platform")
          .whereLayer("scene")
          .mayOnlyBeAccessedByLayers(
              "door", "evidence", "traffic", "scenario", "tale", "platform", "store");
}
