package org.evenkeel.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RaceTest {
  @TempDir Path work;

  private List<Standing> race(Contender... contenders) throws IOException, InterruptedException {
    var choices = new Choices(work, work.resolve("evenkeel"), 3, 1, List.of(1), Optional.empty());
    return new Race(choices, new PrintStream(PrintStream.nullOutputStream()))
        .run(List.of(contenders));
  }

  private static Contender contender(boolean slow, String... arguments) {
    return new Contender("c", List.of(List.of(arguments)), List.of(0), "apt-get install c", slow);
  }

  @Test
  void everyoneRunsInEachRoundAndSlowOnesOnce() throws Exception {
    var standings = race(contender(false, "true"), contender(true, "true"));

    assertThat(standings)
        .extracting(standing -> ((Standing.Ran) standing).runs().size())
        .containsExactly(3, 1);
  }

  @Test
  void aMissingProgramIsAbsentAndTheOthersRun() throws Exception {
    var standings = race(contender(false, "no-such-program-here"), contender(false, "true"));

    assertThat(standings.getFirst())
        .isEqualTo(new Standing.Absent("c", "missing here: apt-get install c"));
    assertThat(standings.getLast()).isInstanceOf(Standing.Ran.class);
  }

  @Test
  void aFailureIsNeverATime() throws Exception {
    assertThat(race(contender(false, "false")))
        .singleElement()
        .isInstanceOfSatisfying(
            Standing.Absent.class, absent -> assertThat(absent.why()).contains("exit code 1"));
  }

  @Test
  void aFailureInsideAPipeCounts() throws Exception {
    var broken =
        new Contender(
            "c",
            List.of(List.of("zcat", "/no/such.gz"), List.of("wc", "-l")),
            List.of(0),
            "",
            false);

    assertThat(race(broken)).singleElement().isInstanceOf(Standing.Absent.class);
  }

  @Test
  void namesAreArgumentsAndNotShellText() throws Exception {
    var file = Files.writeString(work.resolve("a $(touch x); b"), "one\ntwo\n");

    assertThat(race(contender(false, "wc", "-l", file.toString())))
        .singleElement()
        .isInstanceOf(Standing.Ran.class);
    assertThat(Files.readString(work.resolve("out.txt"))).startsWith("2 ");
  }

  @Test
  void timeIsThatOfTheWholeProcess() throws Exception {
    var standing = (Standing.Ran) race(contender(true, "sleep", "0.2")).getFirst();

    assertThat(standing.fastest().toMillis()).isBetween(200L, 5_000L);
  }
}
