package org.evenkeel.forensics.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.AnyTrails;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.investigation.Unjudged;
import org.evenkeel.forensics.scan.TracedLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An oracle that fails costs the request at which it does, and nothing else.
class FailingOracleTest {
  private static final String LOG =
      """
      198.51.100.9 - - [01/Mar/2026:10:00:00 +0000] "GET /shoes HTTP/1.1" 200 33 "-" "curl/8.5"
      198.51.100.9 - - [01/Mar/2026:10:00:01 +0000] "GET /boom?a HTTP/1.1" 200 33 "-" "curl/8.5"
      198.51.100.9 - - [01/Mar/2026:10:00:02 +0000] "GET /hats HTTP/1.1" 200 33 "-" "curl/8.5"
      198.51.100.9 - - [01/Mar/2026:10:00:03 +0000] "GET /boom?b HTTP/1.1" 200 33 "-" "curl/8.5"
      """;

  private final Shelter shelter = new Shelter();
  private Trail trail;

  @TempDir private Path folder;

  @BeforeEach
  void someone() throws Exception {
    trail = AnyTrails.of(folder, "198.51.100.9", LOG);
  }

  @Test
  void whatItFailsAtIsNamedAndTheRestIsJudged() {
    List<Observation> found = asked(FailingOracleTest::boom);

    assertThat(found).singleElement().extracting(Observation::count).isEqualTo(2L);
    Unjudged lost = shelter.lost().getFirst();
    assertThat(lost.count()).isEqualTo(2);
    assertThat(lost.places()).extracting(Citation::line).containsExactly(2L, 4L);
    assertThat(lost.sentence())
        .startsWith("2 requests could not be judged, because judging failed: ")
        .contains("access.log line 2, ");
  }

  @Test
  void oneThatNeverComesToAnEndOfItselfIsLikeAnyOther() {
    assertThat(asked(line -> line.line().contains("boom") ? deep(0) : 0)).hasSize(1);
    assertThat(shelter.lost().getFirst().why()).startsWith("StackOverflowError");
  }

  @Test
  void oneThatFailsAtEverythingTellsNothingAndSaysSo() {
    assertThat(asked(line -> Integer.parseInt("x"))).isEmpty();
    assertThat(shelter.lost().getFirst().count()).isEqualTo(4);
  }

  @Test
  void oneThatFailsAtAllTogetherLosesAllOfThem() {
    Oracle crowded =
        (one, site, found) -> {
          if (one.lines().size() > 1) {
            throw new IllegalStateException("too many");
          }
        };

    assertThat(Oracles.asked(crowded, trail, AnyTrails.anySite(), shelter)).isEmpty();
    assertThat(shelter.lost().getFirst().count()).isEqualTo(4);
  }

  @Test
  void noWordOfTheStrangerStandsInTheReason() {
    asked(line -> Integer.parseInt(line.line()));

    assertThat(shelter.lost().getFirst().why())
        .startsWith("NumberFormatException in FailingOracleTest.")
        .doesNotContain("shoes");
  }

  private List<Observation> asked(Weighing weighing) {
    Oracle oracle = (one, site, found) -> weigh(one, weighing, found);
    return Oracles.asked(oracle, trail, AnyTrails.anySite(), shelter);
  }

  private interface Weighing {
    int of(Event event);
  }

  private static void weigh(Trail trail, Weighing weighing, Consumer<Observation> found) {
    for (TracedLine line : trail.lines()) {
      assertThat(weighing.of(line.event())).isNotNegative();
    }
    Act act = Act.of(Phase.EXPLOIT, "sql-injection");
    found.accept(Observation.of(trail, act, Grade.E1, "Tried something", trail.lines()));
  }

  private static int boom(Event event) {
    return event.line().contains("boom") ? Integer.parseInt("x") : 0;
  }

  @SuppressWarnings("InfiniteRecursion") // that is the failure
  private static int deep(int depth) {
    return deep(depth + 1) + 1;
  }
}
