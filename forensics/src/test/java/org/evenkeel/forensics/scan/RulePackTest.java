package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.rule.RuleSet;
import org.junit.jupiter.api.Test;

/// Every rule fires on the lines beside it that it must fire on, and on none of the others.
class RulePackTest {
  private static final Path RULES = Path.of("src/main/resources/rules");

  private final RulePack pack = RuleLoader.load(List.of());

  @Test
  void theWholePackLoads() {
    assertThat(pack.problems()).isEmpty();
    assertThat(pack.rules()).hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void theIndexNamesEveryFile() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      List<String> there =
          files
              .map(file -> RULES.relativize(file).toString())
              .filter(name -> name.endsWith(".yml"))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(RULES.resolve("index.txt"))).containsExactlyElementsOf(there);
    }
  }

  @Test
  void webRulesFireOnTheirLinesAndOnNoOthers() throws IOException {
    RuleSet rules = RuleSet.of(pack.rules());
    Prefilter filter = Prefilter.of(rules, Kind.WEB, rule -> true);
    CandidateFinder finder = new CandidateFinder(filter, 42);
    List<String> wrong = new ArrayList<>();
    List<String> names = Files.readAllLines(RULES.resolve("index.txt"));
    for (int rule = 0; rule < names.size(); rule++) {
      if (names.get(rule).startsWith("web/")) {
        wrong.addAll(wrong(finder, rule, names.get(rule)));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> wrong(CandidateFinder finder, int rule, String name)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(RULES.resolve(name.replace(".yml", ".lines")))) {
      boolean must = line.startsWith("+ ");
      if ((must || line.startsWith("- ")) && fires(finder, rule, line.substring(2)) != must) {
        wrong.add(name + " " + line);
      }
    }
    return wrong;
  }

  private static boolean fires(CandidateFinder finder, int rule, String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    Setting setting = Setting.utc(Instant.parse("2027-01-01T00:00:00Z"));
    assertThat(new CombinedFormat().reader(setting).read(row)).as(line).isEqualTo(Reading.EVENT);
    int matches = finder.find(row);
    for (int match = 0; match < matches; match++) {
      if (finder.match(match) == rule) {
        return true;
      }
    }
    return false;
  }
}
