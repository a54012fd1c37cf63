package org.evenkeel.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Open;
import org.springframework.web.bind.annotation.RequestMapping;

@AnalyzeClasses(
    packages = "org.evenkeel.desk",
    importOptions = ImportOption.DoNotIncludeTests.class)
class EndpointsTest {
  @ArchTest
  static final ArchRule eachStatesWhoMayUseIt =
      methods()
          .that()
          .areAnnotatedWith(RequestMapping.class)
          .or()
          .areMetaAnnotatedWith(RequestMapping.class)
          .should()
          .beAnnotatedWith(Allowed.class)
          .orShould()
          .beAnnotatedWith(Open.class);

  @ArchTest
  void nothingReadsSerializedObjects(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ObjectInputStream.class)
        .check(classes);
  }
}
