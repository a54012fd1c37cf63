package org.evenkeel.desk;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
  @Test
  void aStepKnowsOnlyEarlierStepsAndWhatSupportsThem() {
    ApplicationModules.of(DeskApplication.class).verify();
  }
}
