package org.evenkeel.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BestVerdictTest {
  @TempDir Path folder;

  @Test
  void aDumpWithTheSignInBeforeItIsConfirmed() throws IOException {
    assertThat(truth(Set.of())).contains("\"verdict\": \"confirmed\"");
  }

  @Test
  void aDumpOfWhichNoSignInIsLeftIsPossible() throws IOException {
    assertThat(truth(Set.of(Degradation.LOG_MISSING))).contains("\"verdict\": \"possible\"");
  }

  private String truth(Set<Degradation> lost) throws IOException {
    Simulator.write(new Plan("ssh-key", "opencart", 15_424, 2_000, lost), folder);
    return Written.in(folder).truth();
  }
}
