package org.evenkeel.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallHeapTest {
  @TempDir Path folder;

  /// What the other Java runs.
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws IOException {
      Plan plan = Plan.of("hidden-sqli", "woocommerce", 5);
      Simulator.write(plan.withLines(Long.parseLong(arguments[1])), Path.of(arguments[0]));
    }
  }

  @Test
  void aQuarterOfAMillionLinesFitIntoThirtyMegabytes() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    File said = folder.resolve("said").toFile();
    Process child =
        new ProcessBuilder(
                java,
                "-Xmx30m",
                "-XX:+UseSerialGC",
                "-cp",
                classes,
                Child.class.getName(),
                folder.resolve("store").toString(),
                "250000")
            .redirectErrorStream(true)
            .redirectOutput(said)
            .start();

    assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(child.exitValue()).as(() -> Written.in(folder).said()).isZero();
  }
}
