package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process that works for the desk.
class ChildTest {
  @TempDir Path elsewhere;

  @Test
  void aClassPathMeansTheSameInAnotherFolder() {
    assertThat(Child.absolute("app/evenkeel.jar" + File.pathSeparator + "/opt/more.jar"))
        .isEqualTo(Path.of("").toAbsolutePath() + "/app/evenkeel.jar:/opt/more.jar");
  }

  @Test
  void theLimitOfMemoryThatTheOwnerSetReachesIt() {
    assertThat(Child.tuning(List.of("-XX:+UseSerialGC", "-Xmx2g", "-Dsecret=1")))
        .containsExactly("-XX:+UseSerialGC", "-Xmx2g");
  }

  @Test
  void itGivesWayToTheDesk() throws Exception {
    Process child = waiting();
    try {
      int nice = nice(child);
      for (int look = 0; look < 200 && nice == 0; look++) { // it says so itself, once it runs
        Thread.sleep(50);
        nice = nice(child);
      }
      assertThat(nice).isGreaterThanOrEqualTo(10);
    } finally {
      child.destroyForcibly();
    }
  }

  private static int nice(Process child) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + child.pid() + "/stat"));
    return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[16]);
  }

  @Test
  void itEndsWhenItsParentHasGone() throws Exception {
    Process child = waiting();
    child.getOutputStream().close();
    assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).isEqualTo(ExitCode.INTERRUPTED.number());
  }

  /// A child that reads a pipe nobody writes to, and so would never end by itself.
  private Process waiting() throws Exception {
    Path pipe = elsewhere.resolve("access.log");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    List<String> words = new ArrayList<>(Child.command());
    words.addAll(List.of("investigate", pipe.toString(), "--json"));
    return new ProcessBuilder(words)
        .directory(elsewhere.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
