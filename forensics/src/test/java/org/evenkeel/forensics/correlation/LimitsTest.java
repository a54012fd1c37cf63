package org.evenkeel.forensics.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What correlations keep when there is more than they can keep, and what they say of it.
class LimitsTest {
  private static final String RULES =
      Correlated.rules(
          """
          correlation:
            type: value_count
            rules: a
            group-by: [c-ip]
            timespan: 1d
            condition: {field: cs-username, gte: 50}
          """);

  @Test
  void alikeLinesTakeTheRoomOfOne() {
    String lines = "7 a 192.0.2.1 anna\n".repeat(3 * Sightings.MOST_OF_GROUP);
    Outcome outcome = Correlated.outcome(RULES.replace("value_count", "event_count"), lines);

    assertThat(outcome.lines()).isEqualTo(3L * Sightings.MOST_OF_GROUP);
    assertThat(outcome.omissions()).isEmpty();
  }

  @Test
  void ofAHugeGroupTheEarliestLinesStayAndTheRestIsTold() {
    String lines = numbered("%1$d a 192.0.2.1 user%1$d", Sightings.MOST_OF_GROUP + 5);
    Outcome outcome = Correlated.outcome(RULES, lines);

    assertThat(outcome.lines()).isEqualTo(Sightings.MOST_OF_GROUP);
    assertThat(outcome.omissions()).singleElement().asString().contains("5 of 10005 lines");
  }

  @Test
  void whatIsKeptDoesNotDependOnTheOrderOfTheLines() {
    List<String> lines =
        new ArrayList<>(
            IntStream.range(0, 400_000)
                .mapToObj(n -> "%d a 10.0.%d.1 user%d".formatted(n, n % 200, n))
                .toList());
    Outcome inOrder = Correlated.outcome(RULES, String.join("\n", lines));
    Collections.shuffle(lines, new Random(7));
    Outcome shuffled = Correlated.outcome(RULES, String.join("\n", lines));

    assertThat(inOrder.times()).isEqualTo(200);
    assertThat(inOrder.lines()).isLessThanOrEqualTo(Sightings.MOST).isGreaterThan(100_000);
    assertThat(shuffled.lines()).isEqualTo(inOrder.lines());
    assertThat(shuffled.last()).isEqualTo(inOrder.last());
    assertThat(inOrder.omissions()).singleElement().asString().contains("of 400000 lines");
  }

  @Test
  void moreGroupsThanCanBeKeptAreTold() {
    String lines =
        IntStream.range(0, 70_000)
            .mapToObj(n -> "0 a 10.%d.%d.%d".formatted(n / 65536, n / 256 % 256, n % 256))
            .collect(Collectors.joining("\n"));

    assertThat(Correlated.outcome(RULES, lines).omissions())
        .singleElement()
        .asString()
        .contains("20000 of 70000 lines", "more groups");
  }

  @Test
  void linesWithoutATimeOrAGroupAreTold() {
    assertThat(Correlated.outcome(RULES, "- a 192.0.2.1 anna").omissions())
        .singleElement()
        .asString()
        .contains("'Together'", "1 lines tell no time");
    assertThat(Correlated.outcome(RULES, "0 a - anna").omissions())
        .singleElement()
        .asString()
        .contains("None of its 1 lines has all of c-ip");
  }

  private static String numbered(String format, int count) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining("\n"));
  }
}
