package org.evenkeel.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatorTest {
  @TempDir Path folder;

  @Test
  void theSamePlanGivesTheSameBytes() throws IOException {
    Plan plan = Plan.of("upload-shell", "woocommerce", 7).withLines(5000);
    Simulator.write(plan, folder.resolve("one"));
    Simulator.write(plan, folder.resolve("two"));

    assertThat(Written.in(folder.resolve("one")).bytes())
        .isEqualTo(Written.in(folder.resolve("two")).bytes());
  }

  @Test
  void anotherSeedGivesAnotherStore() throws IOException {
    Simulator.write(Plan.of("quiet", "woocommerce", 1).withLines(2000), folder.resolve("one"));
    Simulator.write(Plan.of("quiet", "woocommerce", 2).withLines(2000), folder.resolve("two"));

    assertThat(Written.in(folder.resolve("one")).bytes())
        .isNotEqualTo(Written.in(folder.resolve("two")).bytes());
  }

  @Test
  void aLogHasAboutAsManyLinesAsAskedFor() throws IOException {
    Simulator.write(Plan.of("quiet", "woocommerce", 3).withLines(20_000), folder);

    assertThat(Written.in(folder).logs().values().stream().mapToInt(List::size).sum())
        .isBetween(17_000, 23_000);
  }

  @Test
  void anUnknownScenarioIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Plan.of("alien-invasion", "woocommerce", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("alien-invasion")
        .hasMessageContaining("upload-shell");
  }

  @Test
  void cleanStoresHaveNoBreachInTheirTruth() throws IOException {
    for (String name : List.of("quiet", "siege")) {
      Simulator.write(Plan.of(name, "woocommerce", 5).withLines(5000), folder.resolve(name));
      Map<String, List<String>> logs = Written.in(folder.resolve(name)).logs();

      assertThat(Written.in(folder.resolve(name)).truth())
          .contains("\"breach\": false")
          .doesNotContain("\"success\": true");
      assertThat(logs).isNotEmpty();
    }
  }
}
