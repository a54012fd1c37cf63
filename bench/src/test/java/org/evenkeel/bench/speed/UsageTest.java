package org.evenkeel.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UsageTest {
  @Test
  void aRunningProcessOccupiesMemory() throws IOException {
    assumeThat(Files.exists(Path.of("/proc/self/status"))).as("/proc is Linux only").isTrue();
    var process = new ProcessBuilder("sleep", "5").start();
    var usage = new Usage();

    usage.look(List.of(process));
    process.destroy();

    assertThat(usage.peak()).isPositive();
  }

  @Test
  void aProcessThatIsGoneIsNoError() throws Exception {
    var process = new ProcessBuilder("true").start();
    process.waitFor();
    var usage = new Usage();

    usage.look(List.of(process));

    assertThat(usage.peak()).isZero();
  }
}
