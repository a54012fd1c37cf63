package org.evenkeel.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenkeel.simulator.platform.Platform;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryStoryTest {
  private static final Pattern PLACE =
      Pattern.compile("\"source\": \"([^\"]+)\",\\s+\"line\": (\\d+),\\s+\"offset\": (\\d+)");
  private static final List<String> CLEAN =
      List.of("quiet", "siege", "attempts-only", "look-alikes");

  @TempDir static Path all;

  static Stream<Plan> everyStoryOnEveryPlatform() {
    return Scenarios.names().stream()
        .flatMap(
            name ->
                Platform.ALL.stream()
                    .map(platform -> Plan.of(name, platform, name.length()).withLines(1500)));
  }

  @ParameterizedTest
  @MethodSource("everyStoryOnEveryPlatform")
  void everyPlaceInTheTruthIsALineThatWasWritten(Plan plan) throws IOException {
    Path folder = written(plan);
    Map<String, List<String>> logs = Written.in(folder).logs();

    for (MatchResult place : PLACE.matcher(Written.in(folder).truth()).results().toList()) {
      List<String> lines = logs.get(place.group(1));
      int line = Integer.parseInt(place.group(2));
      assertThat(lines).hasSizeGreaterThanOrEqualTo(line);
      assertThat(offsetOf(lines, line)).isEqualTo(Long.parseLong(place.group(3)));
    }
  }

  @ParameterizedTest
  @MethodSource("everyStoryOnEveryPlatform")
  void aStoryIsABreachUnlessItSaysOtherwise(Plan plan) throws IOException {
    Path folder = written(plan);
    String truth = Written.in(folder).truth();

    assertThat(truth).contains("\"breach\": " + !CLEAN.contains(plan.scenario()));
    if (CLEAN.contains(plan.scenario())) {
      assertThat(truth)
          .contains("\"acceptableVerdicts\": [\"no-evidence\", \"attempts-only\"]")
          .doesNotContain("\"success\": true");
    } else {
      assertThat(truth).contains("\"entryPoint\"", "\"technique\"", "\"exposure\"", "\"duration\"");
    }
  }

  @ParameterizedTest
  @MethodSource("everyStoryOnEveryPlatform")
  void linesOfIntrudersCarryTheirAddresses(Plan plan) throws IOException {
    Path folder = written(plan);
    String truth = Written.in(folder).truth();
    Map<String, List<String>> logs = Written.in(folder).logs();
    List<String> addresses = addresses(truth);

    for (MatchResult place : PLACE.matcher(truth).results().toList()) {
      String line = logs.get(place.group(1)).get(Integer.parseInt(place.group(2)) - 1);
      boolean web = place.group(1).contains("access") && !plan.scenario().equals("cdn-masked");
      assertThat(!web || line.length() < 60 || addresses.stream().anyMatch(line::contains))
          .as(line)
          .isTrue();
    }
  }

  /// The evidence of `plan`, written once for all tests.
  private static Path written(Plan plan) throws IOException {
    Path folder = all.resolve(plan.platform() + '-' + plan.scenario());
    if (!Files.exists(folder)) {
      Simulator.write(plan, folder);
    }
    return folder;
  }

  /// Addresses of the truth: of actors and of those who attack everyone.
  private static List<String> addresses(String truth) {
    List<String> all = new ArrayList<>();
    Pattern list = Pattern.compile("\"(?:addresses|noise)\": \\[([^\\]]*)\\]");
    list.matcher(truth)
        .results()
        .forEach(found -> all.addAll(List.of(found.group(1).replace("\"", "").split(", "))));
    all.removeIf(String::isEmpty);
    return all;
  }

  private static long offsetOf(List<String> lines, int line) {
    long offset = 0;
    for (String before : lines.subList(0, line - 1)) {
      offset += before.getBytes(StandardCharsets.UTF_8).length + 1;
    }
    return offset;
  }
}
