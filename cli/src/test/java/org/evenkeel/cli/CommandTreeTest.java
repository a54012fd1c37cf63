package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Commands are made only when they are asked for, which nobody notices.
class CommandTreeTest {
  @Test
  void everyCommandIsReachedByTheNameItHas() {
    List<String> names = List.of("investigate", "rules", "duties", "ledger", "formats", "serve");

    assertThat(names)
        .allSatisfy(
            name ->
                assertThat(Run.of(name, "--help").data())
                    .contains("Usage: evenkeel " + name + " "));
  }

  @Test
  void helpKnowsTheCommandsThatWereNotMade() {
    assertThat(Run.of("--help").data()).contains("investigate", "duties", "ledger", "serve");
    assertThat(Run.of("--help").data()).doesNotContain("rehearse");
    assertThat(Run.of("help", "ledger").data()).contains("Usage: evenkeel ledger");
  }

  @Test
  void aTypoIsMetWithTheNameThatWasMeant() {
    assertThat(Run.of("investgate", "x").people()).contains("investigate");
  }

  @Test
  void theVersionNeedsNoCommandAtAll() {
    assertThat(Run.of("--version").data()).startsWith("Evenkeel ");
  }
}
